import type * as vscode from 'vscode';
import { Emitter } from '../../base/emitter';
import type { Disposable } from '../../base/disposables';
import type { StateStore } from '../../services/ports';

const stateKey = 'tokensIgnoredIn';

/** More nobody ignores on purpose; the oldest are warned of again. */
const most = 200;

/** The texts in which the user wants no word about tokens, by their addresses, in every window. */
export class IgnoredTexts implements Disposable {
  private readonly changed = new Emitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly state: StateStore) {}

  has(uri: vscode.Uri): boolean {
    return this.list().includes(uri.toString());
  }

  async add(uri: vscode.Uri): Promise<void> {
    await this.save([...this.without(uri), uri.toString()].slice(-most));
    this.changed.fire(uri);
  }

  /** What was ignored is gone; the next token is another one. */
  async forget(uri: vscode.Uri): Promise<void> {
    if (this.has(uri)) {
      await this.save(this.without(uri));
    }
  }

  dispose(): void {
    this.changed.dispose();
  }

  private without(uri: vscode.Uri): readonly string[] {
    return this.list().filter(address => address !== uri.toString());
  }

  private list(): readonly string[] {
    const stored = this.state.get(stateKey);
    return Array.isArray(stored) ? stored.filter(address => typeof address === 'string') : [];
  }

  private save(addresses: readonly string[]): Promise<void> {
    return this.state.update(stateKey, addresses);
  }
}
