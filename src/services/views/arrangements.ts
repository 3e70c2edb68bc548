import { Emitter, type ErrorListener, type Event } from '../../base/emitter';
import { groupKeys, sortKeys, usualArrangement, type Arrangement } from '../../calls/arrangement';
import type { LookupStore } from '../lookups/lookupStore';
import type { StateStore } from '../ports';

const stateKey = 'arrangements';

/** Of look-ups that nobody has removed and that are not remembered any more. */
const mostKept = 100;

/**
 * How each look-up is laid out in the Lookups view, and which of them is looked at. Kept for the windows after this one, but for the
 * filter: what people look for may be names and numbers out of the CRM.
 */
export class Arrangements {
  private readonly arrangements = new Map<string, Arrangement>();
  private readonly changed: Emitter<string>;
  /** Tells the id of a look-up that is laid out otherwise, or looked at, from now on. */
  readonly onDidChange: Event<string>;
  private currentId: string | undefined;

  constructor(
    private readonly state: StateStore,
    private readonly store: LookupStore,
    private readonly onError: ErrorListener = () => undefined,
  ) {
    this.changed = new Emitter(onError);
    this.onDidChange = this.changed.event;
    store.onDidChange(({ id, kind }) => {
      if (kind === 'removed') {
        this.forget(id);
      }
    });
  }

  get(lookupId: string): Arrangement {
    const known = this.arrangements.get(lookupId) ?? recall(this.kept().get(lookupId));
    this.arrangements.set(lookupId, known);
    return known;
  }

  change(lookupId: string, change: Partial<Arrangement>): void {
    const arrangement = { ...this.get(lookupId), ...change };
    this.arrangements.set(lookupId, arrangement);
    this.keep(lookupId, arrangement);
    this.look(lookupId, true);
  }

  /** The id of the look-up that was looked at or arranged last, as long as there is one. */
  get current(): string | undefined {
    return this.currentId !== undefined && this.store.get(this.currentId) !== undefined
      ? this.currentId
      : undefined;
  }

  /** Somebody looks at this one now. */
  look(lookupId: string, isNew = lookupId !== this.currentId): void {
    this.currentId = lookupId;
    if (isNew) {
      this.changed.fire(lookupId);
    }
  }

  private forget(lookupId: string): void {
    this.arrangements.delete(lookupId);
    const kept = this.kept();
    if (kept.delete(lookupId)) {
      this.write(kept);
    }
  }

  /** Names every part that is kept, so that the filter never is. */
  private keep(lookupId: string, arrangement: Arrangement): void {
    const { groupBy, sortBy, isDescending, hidesEmpty } = arrangement;
    const kept = this.kept();
    kept.delete(lookupId);
    kept.set(lookupId, { groupBy, sortBy, isDescending, hidesEmpty });
    this.write(kept);
  }

  /** By the id of the look-up, the newest last. Read each time: other windows write there, too. */
  private kept(): Map<string, unknown> {
    const stored = this.state.get(stateKey);
    const isRecord = typeof stored === 'object' && stored !== null;
    return new Map<string, unknown>(isRecord ? Object.entries(stored) : []);
  }

  private write(kept: ReadonlyMap<string, unknown>): void {
    const newest = [...kept].slice(-mostKept);
    this.state.update(stateKey, Object.fromEntries(newest)).catch(this.onError);
  }
}

/** What another window has kept; whatever is no part of an arrangement counts as not said. */
function recall(stored: unknown): Arrangement {
  const kept: Partial<Record<keyof Arrangement, unknown>> =
    typeof stored === 'object' && stored !== null ? stored : {};
  return {
    groupBy: groupKeys.find(key => key === kept.groupBy) ?? usualArrangement.groupBy,
    sortBy: sortKeys.find(key => key === kept.sortBy) ?? usualArrangement.sortBy,
    isDescending: kept.isDescending === true,
    filter: '',
    hidesEmpty: kept.hidesEmpty === true,
  };
}
