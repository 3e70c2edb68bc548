import { Emitter, type ErrorListener, type Event } from '../../base/emitter';
import { isFailed } from '../../calls/associationFailures';
import { mostTogether, type AssociationsState } from '../../calls/callAssociations';
import type { CallId } from '../../calls/callId';
import type { Lookup, LookupAccount } from '../../calls/lookup';
import type { AccountConnections } from '../accounts/accountConnections';
import type { Accounts } from '../accounts/accounts';
import type { LookupStore } from '../lookups/lookupStore';
import type { Ports } from '../ports';
import type { PersonalData } from '../privacy/personalData';
import { newEntry, newShelf, type Shelf } from './associationShelf';
import { AssociationsReader } from './associationsReader';

/** What is opened together, such as all that was open before, is asked for together. */
const gatherMs = 25;

/**
 * What calls are associated with: asked for when somebody wants to see it, and kept in memory until the look-up goes or
 * starts over, or its account's token changes. What is old is shown, and asked for again when it is opened.
 */
export class Associations {
  private readonly shelves = new Map<string, Shelf>();
  private readonly reader: AssociationsReader;
  private readonly changed: Emitter<ChangedAssociations>;
  /** Tells of which calls something else is known now. */
  readonly onDidChange: Event<ChangedAssociations>;

  constructor(
    accounts: Accounts,
    store: LookupStore,
    connections: AccountConnections,
    private readonly ports: Pick<Ports, 'clock' | 'log'>,
    private readonly personal: PersonalData,
    onError?: ErrorListener,
  ) {
    this.reader = new AssociationsReader(connections, ports);
    this.changed = new Emitter(onError);
    this.onDidChange = this.changed.event;
    accounts.onDidChangeToken(id => this.forget(id));
    store.onDidChange(({ id, kind }) => {
      if (kind === 'removed' || kind === 'restarted') {
        this.drop(id);
      }
    });
  }

  /** What is known now. Asks nobody. */
  get({ id }: Pick<LookupAccount, 'id'>, callId: CallId): AssociationsState {
    const entry = this.shelves.get(id)?.entries.get(callId);
    if (entry?.associations !== undefined) {
      return { kind: 'read', associations: this.personal.associations(entry.associations) };
    }
    return { kind: entry?.isLoading === true ? 'loading' : 'unknown' };
  }

  /** Asks for what a call of a look-up is associated with, unless that is known or on its way. Whoever wants it need not be told that it is loading now. */
  open({ account, id }: Pick<Lookup, 'account' | 'id'>, callId: CallId): void {
    const shelf = this.shelfOf(account);
    const entry = shelf.entries.get(callId) ?? newEntry(this.ports.clock);
    shelf.entries.set(callId, entry);
    entry.lookups.add(id);
    if (!entry.isLoading && !entry.freshness.isFresh) {
      entry.isLoading = true;
      shelf.waiting.add(callId);
      shelf.timer ??= setTimeout(() => this.send(account, shelf), gatherMs);
    }
  }

  /** Asks once more, whatever is known. */
  reload(lookup: Pick<Lookup, 'account' | 'id'>, callId: CallId): void {
    const entry = this.shelves.get(lookup.account.id)?.entries.get(callId);
    if (entry !== undefined && !entry.isLoading) {
      entry.associations = undefined;
      entry.freshness.expire();
    }
    this.open(lookup, callId);
    this.changed.fire({ accountId: lookup.account.id, callIds: [callId] });
  }

  private shelfOf({ id }: LookupAccount): Shelf {
    const shelf = this.shelves.get(id) ?? newShelf();
    this.shelves.set(id, shelf);
    return shelf;
  }

  private send(account: LookupAccount, shelf: Shelf): void {
    shelf.timer = undefined;
    const waiting = [...shelf.waiting];
    shelf.waiting.clear();
    for (let start = 0; start < waiting.length; start += mostTogether) {
      void this.read(account, shelf, waiting.slice(start, start + mostTogether));
    }
  }

  private async read(account: LookupAccount, shelf: Shelf, ids: readonly CallId[]): Promise<void> {
    // An entry that was dropped, and the one that took its place, are not the same.
    const entries = ids.flatMap(id => {
      const entry = shelf.entries.get(id);
      return entry === undefined ? [] : [[id, entry] as const];
    });
    const callIds = entries.map(([id]) => id);
    if (callIds.length === 0) {
      return;
    }
    const answers = await this.reader.read(account, callIds, shelf.controller.signal);
    if (answers === undefined) {
      return;
    }
    for (const [id, entry] of entries) {
      const associations = answers.get(id);
      entry.associations = associations;
      entry.isLoading = false;
      entry.freshness.renew(associations === undefined || isFailed(associations));
    }
    this.changed.fire({ accountId: account.id, callIds });
  }

  /** What only this look-up has shown goes with it, and what is on its way for it will not be kept. */
  private drop(lookupId: string): void {
    for (const [accountId, { entries }] of this.shelves) {
      const dropped = [...entries].filter(
        ([, { lookups }]) => lookups.delete(lookupId) && lookups.size === 0,
      );
      dropped.forEach(([id]) => entries.delete(id));
      if (dropped.length > 0) {
        this.changed.fire({ accountId, callIds: dropped.map(([id]) => id) });
      }
    }
  }

  private forget(accountId: string): void {
    const shelf = this.shelves.get(accountId);
    if (shelf !== undefined) {
      this.shelves.delete(accountId);
      clearTimeout(shelf.timer);
      shelf.controller.abort();
      this.changed.fire({ accountId, callIds: [...shelf.entries.keys()] });
    }
  }
}

/** The calls whose associations are known differently now. */
export interface ChangedAssociations {
  readonly accountId: string;
  readonly callIds: readonly CallId[];
}
