import { Emitter, type ErrorListener, type Event } from '../../base/emitter';
import type { Lookup } from '../../calls/lookup';
import { countEntries } from '../../calls/summarizeLookup';
import type { LookupStore } from '../lookups/lookupStore';

/** The ids of one look-up that somebody may want to ask for again. */
export interface UnseenTrouble {
  readonly lookupId: string;
  readonly failed: number;
  /** Never asked for, because something had stopped the look-up; not because somebody has. */
  readonly notSent: number;
}

/**
 * The look-ups that have ended in this window with ids that failed or were never sent, until somebody looks at them, runs them again
 * or removes them. A missing call is an answer and no trouble.
 */
export class Attention {
  private readonly running = new Set<string>();
  private readonly unseen = new Map<string, UnseenTrouble>();
  private readonly changed: Emitter<undefined>;
  readonly onDidChange: Event<undefined>;

  constructor(
    private readonly store: LookupStore,
    onError?: ErrorListener,
  ) {
    this.changed = new Emitter(onError);
    this.onDidChange = this.changed.event;
    store.onDidChange(({ id }) => this.follow(id));
  }

  /** Oldest first. */
  list(): readonly UnseenTrouble[] {
    return [...this.unseen.values()];
  }

  /** Somebody has looked at this look-up or, without an id, does not want to hear of any. */
  see(lookupId?: string): void {
    const { size } = this.unseen;
    if (lookupId === undefined) {
      this.unseen.clear();
    } else {
      this.unseen.delete(lookupId);
    }
    if (this.unseen.size < size) {
      this.changed.fire(undefined);
    }
  }

  private follow(id: string): void {
    const lookup = this.store.get(id);
    if (lookup?.state === 'running') {
      this.running.add(id);
      this.see(id);
      return;
    }
    const hasEnded = this.running.delete(id);
    if (lookup === undefined) {
      this.see(id);
    } else if (hasEnded) {
      this.take(lookup);
    }
  }

  private take(lookup: Lookup): void {
    const { failed, notSent: unsent } = countEntries(lookup);
    const notSent = lookup.state === 'cancelled' ? 0 : unsent;
    if (failed + notSent > 0) {
      this.unseen.set(lookup.id, { lookupId: lookup.id, failed, notSent });
      this.changed.fire(undefined);
    }
  }
}
