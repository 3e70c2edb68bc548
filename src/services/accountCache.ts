import { Emitter } from '../base/emitter';
import type { LookupAccount } from '../calls/lookup';
import { outcomeOfError } from './outcomeOfError';
import type { Clock, Log } from './ports';

/** How long something that was read counts as known. */
const lifetimeMs = 10 * 60_000;

/** A failure is tried again sooner, but not at each question. */
const failureLifetimeMs = 60_000;

/** Something each account says about itself, read when it is wanted and kept for a while, in memory only. */
export class AccountCache<T> {
  private readonly entries = new Map<string, Entry<T>>();
  private readonly changed = new Emitter<string>();
  /** Tells the id of an account of which something else is known now. */
  readonly onDidChange = this.changed.event;

  constructor(
    /** What it is, for the log. */
    private readonly name: string,
    /** What is known of any account before it was asked. */
    private readonly initial: T,
    private readonly read: (account: LookupAccount, signal: AbortSignal) => Promise<T>,
    private readonly ports: { readonly clock: Clock; readonly log: Log },
  ) {}

  /** What is known now. Asks nobody. */
  get({ id }: Pick<LookupAccount, 'id'>): T {
    const entry = this.entries.get(id);
    return entry === undefined ? this.initial : entry.value;
  }

  /** Asks the account unless it was asked a short while ago, at most once at a time. Never rejects: what was known stays known. */
  load(account: LookupAccount): Promise<T> {
    const entry = this.entryOf(account);
    const ageMs = this.ports.clock.now() - entry.readAt;
    // A clock that was put back does not make anything live for longer.
    if (entry.loading === undefined && !(ageMs >= 0 && ageMs < entry.lifetimeMs)) {
      entry.loading = this.fill(account, entry);
    }
    return entry.loading ?? Promise.resolve(entry.value);
  }

  /** Lets the next `load` ask again, whenever the account was asked last. */
  expire(accountId: string): void {
    const entry = this.entries.get(accountId);
    if (entry !== undefined) {
      entry.lifetimeMs = 0;
    }
  }

  /** Drops what is known of an account, and whatever is on its way. */
  forget(accountId: string): void {
    const entry = this.entries.get(accountId);
    if (entry !== undefined) {
      this.entries.delete(accountId);
      entry.controller.abort();
      this.changed.fire(accountId);
    }
  }

  private entryOf({ id }: LookupAccount): Entry<T> {
    const entry = this.entries.get(id) ?? {
      controller: new AbortController(),
      value: this.initial,
      readAt: -Infinity,
      lifetimeMs: 0,
    };
    this.entries.set(id, entry);
    return entry;
  }

  private async fill(account: LookupAccount, entry: Entry<T>): Promise<T> {
    let isRead = false;
    try {
      entry.value = await this.read(account, entry.controller.signal);
      entry.lifetimeMs = lifetimeMs;
      isRead = true;
    } catch (error) {
      entry.lifetimeMs = failureLifetimeMs;
      if (!entry.controller.signal.aborted) {
        const { category, correlationId = 'none' } = outcomeOfError(error).failure;
        const message = `${account.id}: no ${this.name}: ${category}, correlation ID ${correlationId}`;
        this.ports.log.warn(message);
      }
    }
    entry.readAt = this.ports.clock.now();
    entry.loading = undefined;
    if (isRead && this.entries.get(account.id) === entry) {
      this.changed.fire(account.id);
    }
    return this.get(account);
  }
}

interface Entry<T> {
  readonly controller: AbortController;
  value: T;
  /** By the clock, in milliseconds. */
  readAt: number;
  lifetimeMs: number;
  loading?: Promise<T> | undefined;
}
