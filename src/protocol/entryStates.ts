import type { EntryKind } from '../calls/lookupEntry';

/** What may have come of an ID, for a page that takes nothing but types from the vocabulary. */
export const entryStates = [
  'found',
  'archived',
  'merged',
  'missing',
  'failed',
  'notSent',
] as const satisfies readonly EntryKind[];
