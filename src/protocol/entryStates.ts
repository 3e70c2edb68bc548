import type { EntryKind } from '../calls/lookupEntry';

/** What may have come of an ID, for a page that takes nothing but types from the vocabulary. */
const states = {
  found: true,
  archived: true,
  merged: true,
  missing: true,
  failed: true,
  notSent: true,
} as const satisfies Readonly<Record<EntryKind, true>>;

/** All of them: one that was left out would not compile. */
export const entryStates = Object.keys(states) as readonly (keyof typeof states)[];
