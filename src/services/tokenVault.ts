import { Emitter, type ErrorListener, type Event } from '../base/emitter';
import { decodeCredential, encodeCredential, type Credential } from './credential';
import type { SecretStore } from './ports';

/** `session`: in memory only, where the secret store cannot be used. */
export type TokenKeep = 'stored' | 'session';

/** What opens the user's accounts, by the account's id: in the secret store and nowhere else. */
export class TokenVault {
  private readonly changed: Emitter<string>;
  /** Tells the id of an account whose token another window has stored, replaced or deleted. */
  readonly onDidChangeElsewhere: Event<string>;
  /** Gone with the window. */
  private readonly sessionTokens = new Map<string, Credential>();
  private readonly ownChangeMs = new Map<string, number>();

  constructor(
    private readonly secrets: SecretStore,
    onError?: ErrorListener,
  ) {
    this.changed = new Emitter(onError);
    this.onDidChangeElsewhere = this.changed.event;
    secrets.onDidChange(key => this.takeIn(key));
  }

  /** `undefined` where there is none. Rejects where the secret store does. */
  async get(id: string): Promise<Credential | undefined> {
    const forSession = this.sessionTokens.get(id);
    if (forSession !== undefined) {
      return forSession;
    }
    const secret = await this.secrets.get(keyOf(id));
    return secret === undefined ? undefined : decodeCredential(secret);
  }

  /** Takes the place of the one before. That stays where the secret store rejects the new one, as this then does. */
  async keep(id: string, credential: Credential, keep: TokenKeep): Promise<void> {
    if (keep === 'session') {
      this.sessionTokens.set(id, credential);
      return;
    }
    this.noteOwnChange(id);
    await this.secrets.store(keyOf(id), encodeCredential(credential));
    this.sessionTokens.delete(id);
  }

  async delete(id: string): Promise<void> {
    const wasForSession = this.sessionTokens.delete(id);
    this.noteOwnChange(id);
    await this.secrets.delete(keyOf(id)).catch((error: unknown) => {
      // A store that does not work has never taken the token.
      if (!wasForSession) {
        throw error;
      }
    });
  }

  /** True where the token goes with the window. */
  isForSession(id: string): boolean {
    return this.sessionTokens.has(id);
  }

  private noteOwnChange(id: string): void {
    this.ownChangeMs.set(id, performance.now());
  }

  /** VS Code tells every window of a change, the one that made it included. */
  private takeIn(key: string): void {
    const id = key.startsWith(prefix) ? key.slice(prefix.length) : undefined;
    if (id === undefined) {
      return;
    }
    const sinceMs = performance.now() - (this.ownChangeMs.get(id) ?? -Infinity);
    if (sinceMs > ownChangeArrivesMs) {
      this.changed.fire(id);
    }
  }
}

const prefix = 'token.';

function keyOf(accountId: string): string {
  return `${prefix}${accountId}`;
}

/** Within this time the window hears of its own change. */
const ownChangeArrivesMs = 2000;
