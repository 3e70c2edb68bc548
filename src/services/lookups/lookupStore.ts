import { Emitter, type ErrorListener, type Event } from '../../base/emitter';
import type { Lookup } from '../../calls/lookup';

/** The look-ups of this window and those remembered from earlier ones, newest first, in memory only. Every view reads them here. */
export class LookupStore {
  private readonly lookups = new Map<string, Lookup>();
  private readonly changed: Emitter<LookupChange>;
  readonly onDidChange: Event<LookupChange>;

  constructor(onError?: ErrorListener) {
    this.changed = new Emitter(onError);
    this.onDidChange = this.changed.event;
  }

  list(): readonly Lookup[] {
    return [...this.lookups.values()].reverse();
  }

  get(id: string): Lookup | undefined {
    return this.lookups.get(id);
  }

  set(lookup: Lookup): void {
    const before = this.lookups.get(lookup.id);
    this.lookups.set(lookup.id, lookup);
    this.changed.fire({ kind: kindOf(lookup, before), id: lookup.id });
  }

  /** Puts older look-ups, oldest first, below those that are here. One that is here already stays as it is. */
  restore(lookups: readonly Lookup[]): void {
    const present = [...this.lookups];
    const older = lookups.filter(({ id }) => !this.lookups.has(id));
    this.lookups.clear();
    older.forEach(lookup => this.lookups.set(lookup.id, lookup));
    present.forEach(([id, lookup]) => this.lookups.set(id, lookup));
    older.forEach(({ id }) => this.changed.fire({ kind: 'added', id }));
  }

  /** Replaces a look-up by what `change` makes of it; does nothing once it has been removed. */
  update(id: string, change: (lookup: Lookup) => Lookup): void {
    const lookup = this.lookups.get(id);
    if (lookup !== undefined) {
      this.set(change(lookup));
    }
  }

  remove(id: string): void {
    if (this.lookups.delete(id)) {
      this.changed.fire({ kind: 'removed', id });
    }
  }
}

/** What has happened to a look-up. */
export interface LookupChange {
  /** `restarted`: all of it is asked for anew, and what was known is the earlier answer. */
  readonly kind: 'added' | 'updated' | 'restarted' | 'removed';
  readonly id: string;
}

function kindOf(lookup: Lookup, before: Lookup | undefined): LookupChange['kind'] {
  if (before === undefined) {
    return 'added';
  }
  return isStarting(lookup) && !isStarting(before) ? 'restarted' : 'updated';
}

function isStarting({ exchanges, state }: Lookup): boolean {
  return state === 'running' && exchanges.length === 0;
}
