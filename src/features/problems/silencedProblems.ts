import type { CallId } from '../../calls/callId';
import type { Lookup } from '../../calls/lookup';
import type { ShownLookup } from './shownProblem';

/** What the user wants to hear no more about. */
export class SilencedProblems {
  /** By the look-up: the run after which it was cleared. */
  private readonly cleared = new Map<string, string>();
  private readonly ignored = new Map<string, Set<CallId>>();

  /** Says nothing about these look-ups until they are run again, be they shown with masks or without. */
  clear(lookups: readonly Lookup[]): void {
    this.cleared.clear();
    lookups.forEach(lookup => this.cleared.set(lookup.id, runOf(lookup)));
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
      isSilent: lookup.state === 'running' || this.cleared.get(lookup.id) === runOf(lookup),
      isIgnored: id => id !== undefined && ids?.has(id) === true,
    };
  }
}

/** Every run starts anew or asks for more. */
function runOf({ exchanges, startedAt }: Lookup): string {
  return `${startedAt} ${exchanges.length}`;
}
