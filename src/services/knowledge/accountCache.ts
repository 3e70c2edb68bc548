import { Emitter } from '../../base/emitter';
import type { LookupAccount } from '../../calls/lookup';
import { outcomeOfError } from '../outcomeOfError';
import type { Clock, Log } from '../ports';
import { Freshness } from './freshness';

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
    if (!entry.freshness.isFresh) {
      entry.loading ??= this.fill(account, entry);
    }
    return entry.loading ?? Promise.resolve(entry.value);
  }

  /** Lets the next `load` ask again, whenever the account was asked last. */
  expire(accountId: string): void {
    this.entries.get(accountId)?.freshness.expire();
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
      freshness: new Freshness(this.ports.clock),
    };
    this.entries.set(id, entry);
    return entry;
  }

  private async fill(account: LookupAccount, entry: Entry<T>): Promise<T> {
    let isRead = false;
    try {
      entry.value = await this.read(account, entry.controller.signal);
      isRead = true;
    } catch (error) {
      if (!entry.controller.signal.aborted) {
        const { category, correlationId = 'none' } = outcomeOfError(error).failure;
        const message = `${account.id}: no ${this.name}: ${category}, correlation ID ${correlationId}`;
        this.ports.log.warn(message);
      }
    }
    entry.freshness.renew(!isRead);
    entry.loading = undefined;
    if (isRead && this.entries.get(account.id) === entry) {
      this.changed.fire(account.id);
    }
    return this.get(account);
  }
}

interface Entry<T> {
  readonly controller: AbortController;
  readonly freshness: Freshness;
  value: T;
  loading?: Promise<T> | undefined;
}
