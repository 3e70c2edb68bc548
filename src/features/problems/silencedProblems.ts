import type { CallId } from '../../calls/callId';
import type { Lookup } from '../../calls/lookup';
import type { ShownLookup } from './shownProblem';

/** What the user wants to hear no more about. */
export class SilencedProblems {
  private readonly cleared = new WeakSet<Lookup>();
  private readonly ignored = new Map<string, Set<CallId>>();

  /** Says nothing about these look-ups as they are now. One that is run again is another one. */
  clear(lookups: readonly Lookup[]): void {
    lookups.forEach(lookup => this.cleared.add(lookup));
  }

  ignore(lookupId: string, id: CallId): void {
    const ids = this.ignored.get(lookupId) ?? new Set();
    this.ignored.set(lookupId, ids.add(id));
  }

  /** Says again what was ignored: all of it, or that of one look-up. */
  showIgnored(lookupId?: string): void {
    if (lookupId === undefined) {
      this.ignored.clear();
    } else {
      this.ignored.delete(lookupId);
    }
  }

  /** What decides whether something is said of a look-up. */
  of(lookup: Lookup): Pick<ShownLookup, 'isSilent' | 'isIgnored'> {
    const ids = this.ignored.get(lookup.id);
    return {
      isSilent: lookup.state === 'running' || this.cleared.has(lookup),
      isIgnored: id => id !== undefined && ids?.has(id) === true,
    };
  }
}
