import type * as vscode from 'vscode';
import type { Event } from '../base/emitter';
import type { SecretStore } from '../services/ports';

/** VS Code's SecretStorage: the system's keychain on the desktop. */
export class VsCodeSecretStore implements SecretStore {
  constructor(private readonly storage: vscode.SecretStorage) {}

  readonly onDidChange: Event<string> = listener =>
    this.storage.onDidChange(({ key }) => listener(key));

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
