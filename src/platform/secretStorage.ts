import type * as vscode from 'vscode';
import type { Disposable } from '../base/disposables';
import { Emitter } from '../base/emitter';
import type { SecretStore } from '../services/ports';

/** VS Code's SecretStorage: the system's keychain on the desktop. */
export class VsCodeSecretStore implements SecretStore {
  private readonly changed = new Emitter<string>();
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly storage: vscode.SecretStorage,
    subscriptions: Disposable[],
  ) {
    subscriptions.push(storage.onDidChange(({ key }) => this.changed.fire(key)));
  }

  async get(key: string): Promise<string | undefined> {
    return this.storage.get(key);
  }

  async store(key: string, value: string): Promise<void> {
    await this.storage.store(key, value);
  }

  async delete(key: string): Promise<void> {
    await this.storage.delete(key);
  }
}
