import type { CallAssociations } from '../../calls/callAssociations';
import type { CallId } from '../../calls/callId';
import type { Clock } from '../ports';
import { Freshness } from './freshness';

/** What is known of one account's calls. */
export interface Shelf {
  /** Ends whatever is on its way. */
  readonly controller: AbortController;
  readonly entries: Map<CallId, ShelfEntry>;
  /** What the next request asks for. */
  readonly waiting: Set<CallId>;
  timer: NodeJS.Timeout | undefined;
}

/** What is known of one call. */
export interface ShelfEntry {
  /** The look-ups that have shown it. */
  readonly lookups: Set<string>;
  associations: CallAssociations | undefined;
  isLoading: boolean;
  readonly freshness: Freshness;
}

/** Of an account that was not asked yet. */
export function newShelf(): Shelf {
  return {
    controller: new AbortController(),
    entries: new Map(),
    waiting: new Set(),
    timer: undefined,
  };
}

/** Of a call that was not asked about yet. */
export function newEntry(clock: Clock): ShelfEntry {
  return {
    lookups: new Set(),
    associations: undefined,
    isLoading: false,
    freshness: new Freshness(clock),
  };
}
