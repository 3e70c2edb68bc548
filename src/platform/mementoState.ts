import type * as vscode from 'vscode';
import type { StateStore } from '../services/ports';

/** VS Code's state: the global one, shared by all windows of a user, or that of a workspace. */
export class MementoState implements StateStore {
  constructor(private readonly memento: vscode.Memento) {}

  get(key: string): unknown {
    return this.memento.get(key);
  }

  async update(key: string, value: unknown): Promise<void> {
    await this.memento.update(key, value);
  }
}
