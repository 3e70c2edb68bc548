import type { CallRecord } from './callRecord';
import type { LookupEntry } from './lookupEntry';

/** An entry that holds a call. Two of them may hold the same one: merged calls share what they became. */
export type CallEntry = Extract<LookupEntry, { readonly call: CallRecord }>;
