import type { ReturnedError } from './batchAnswer';
import type { CallId } from './callId';
import type { CallRecord } from './callRecord';
import type { LookupFailure } from './lookupFailure';

/** The one answer for one id that was asked for. */
export type LookupEntry =
  /** HubSpot returned the call. */
  | { readonly kind: 'found'; readonly id: CallId; readonly call: CallRecord }
  /** HubSpot returned the call, and it is archived (deleted, and to be restored for 90 days). */
  | { readonly kind: 'archived'; readonly id: CallId; readonly call: CallRecord }
  /** The call was merged into another one, `call`, which HubSpot returned in its place. */
  | { readonly kind: 'merged'; readonly id: CallId; readonly call: CallRecord }
  /** HubSpot says there is no such call. */
  | { readonly kind: 'missing'; readonly id: CallId; readonly error: ReturnedError }
  /** No answer for this id, and why. */
  | { readonly kind: 'failed'; readonly id: CallId; readonly failure: LookupFailure }
  /** Not asked for yet or, once the look-up has ended, never asked for. */
  | { readonly kind: 'notSent'; readonly id: CallId };

/** What came of an id. */
export type EntryKind = LookupEntry['kind'];

/** Every kind of entry, in the order they are shown. */
export const entryKinds = [
  'found',
  'archived',
  'merged',
  'missing',
  'failed',
  'notSent',
] as const satisfies readonly EntryKind[];
