import { Emitter, type ErrorListener, type Event } from '../../base/emitter';
import type { SecretStore } from '../ports';
import { decodeCredential, encodeCredential, type Credential } from './credential';
import { SecretStoreError } from './secretStoreError';

/** `session`: in memory only, where the secret store cannot be used. */
export type TokenKeep = 'stored' | 'session';

/** What opens the user's accounts, by the account's id: in the secret store and nowhere else. */
export class TokenVault {
  private readonly changed: Emitter<string>;
  /** Tells the id of an account whose token another window has stored, replaced or deleted. */
  readonly onDidChangeElsewhere: Event<string>;
  /** Gone with the window. */
  private readonly sessionTokens = new Map<string, Credential>();
  /** The accounts whose earlier tokens the secret store did not delete. */
  private readonly leftBehind = new Set<string>();
  private readonly ownChanges = new Map<string, OwnChange>();

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

  /** Takes the place of the one before. That stays where the secret store rejects the new one, as this then does with a {@link SecretStoreError}. */
  async keep(id: string, credential: Credential, keep: TokenKeep): Promise<void> {
    if (keep === 'session') {
      this.sessionTokens.set(id, credential);
      return;
    }
    try {
      await this.change(id, () => this.secrets.store(keyOf(id), encodeCredential(credential)));
    } catch (error) {
      throw SecretStoreError.of(error);
    }
    this.sessionTokens.delete(id);
    this.leftBehind.delete(id);
  }

  /** Takes away what the secret store has, once another token is kept for the session: it would come back with the next window. */
  async dropStored(id: string): Promise<void> {
    try {
      await this.deleteStored(id);
    } catch {
      this.leftBehind.add(id);
    }
  }

  /** Rejects where the secret store still has the token: none is left behind unsaid. */
  async delete(id: string): Promise<void> {
    try {
      await this.deleteStored(id);
    } catch (error) {
      // A store that has never taken the token need not work.
      if (!this.isForSession(id) || this.leftBehind.has(id)) {
        throw SecretStoreError.of(error);
      }
    }
    this.sessionTokens.delete(id);
  }

  /** True where the token goes with the window. */
  isForSession(id: string): boolean {
    return this.sessionTokens.has(id);
  }

  private async deleteStored(id: string): Promise<void> {
    await this.change(id, () => this.secrets.delete(keyOf(id)));
    this.leftBehind.delete(id);
  }

  /** It may take as long as the system's keyring waits for its password. */
  private async change(id: string, write: () => Promise<void>): Promise<void> {
    const own = this.ownChanges.get(id) ?? { ...noChange };
    this.ownChanges.set(id, own);
    own.running += 1;
    try {
      await write();
    } finally {
      own.running -= 1;
      own.endedMs = performance.now();
    }
  }

  /** VS Code tells every window of a change, the one that made it included. */
  private takeIn(key: string): void {
    const id = key.startsWith(prefix) ? key.slice(prefix.length) : undefined;
    if (id === undefined) {
      return;
    }
    const { endedMs, running } = this.ownChanges.get(id) ?? noChange;
    if (running === 0 && performance.now() - endedMs > ownChangeArrivesMs) {
      this.changed.fire(id);
    }
  }
}

const prefix = 'token.';

function keyOf(accountId: string): string {
  return `${prefix}${accountId}`;
}

/** What this window writes to the secret store under one key. */
interface OwnChange {
  running: number;
  endedMs: number;
}

const noChange: Readonly<OwnChange> = { running: 0, endedMs: -Infinity };

/** Within this time after its end the window hears of its own change. */
const ownChangeArrivesMs = 2000;
