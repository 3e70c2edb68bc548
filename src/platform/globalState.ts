import type * as vscode from 'vscode';
import type { StateStore } from '../services/ports';

/** VS Code's global state, shared by all windows of a user. */
export class GlobalStateStore implements StateStore {
  constructor(private readonly memento: vscode.Memento) {}

  get(key: string): unknown {
    return this.memento.get(key);
  }

  async update(key: string, value: unknown): Promise<void> {
    await this.memento.update(key, value);
  }
}
