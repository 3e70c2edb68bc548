import type { BatchAnswer, ReturnedError } from './batchAnswer';
import type { CallId } from './callId';
import type { CallRecord } from './callRecord';
import type { LookupEntry } from './lookupEntry';
import type { ReadBatch } from './readBatch';
import { malformedKeys, mergedKeys, resultKey } from './resultKeys';

/**
 * Gives each id of a batch its one entry. Results come in any order and are matched by what was asked: the record id, or the
 * property that took its place. A call that was merged is found under the id of the call it was merged into. An id the answer
 * does not mention at all has failed: silence is no answer. Total.
 */
export function matchAnswer(batch: ReadBatch, answer: BatchAnswer): readonly LookupEntry[] {
  const found = indexResults(batch, answer.results);
  const merged = indexMerged(batch, answer.results);
  const missing = indexErrors(answer.errors);
  const malformed = indexMalformed(batch, answer);
  return batch.ids.map(id => {
    const call = found.get(id);
    if (call !== undefined) {
      return { kind: call.archived ? 'archived' : 'found', id, call };
    }
    const survivor = merged.get(id);
    if (survivor !== undefined) {
      return { kind: 'merged', id, call: survivor };
    }
    const error = missing.get(id);
    if (error !== undefined) {
      return entryOfError(id, error);
    }
    return unanswered(id, malformed.get(id));
  });
}

function entryOfError(id: CallId, error: ReturnedError): LookupEntry {
  if (error.category === 'OBJECT_NOT_FOUND') {
    return { kind: 'missing', id, error };
  }
  const { category, message } = error;
  return { kind: 'failed', id, failure: { kind: 'rejected', category, message } };
}

/** HubSpot returned something for the id that is no call, or nothing at all. */
function unanswered(id: CallId, reason: string | undefined): LookupEntry {
  const category = reason === undefined ? 'NOT_ANSWERED' : 'MALFORMED_RESULT';
  return { kind: 'failed', id, failure: { kind: 'protocol', category, message: reason ?? '' } };
}

function indexResults(
  batch: ReadBatch,
  results: readonly CallRecord[],
): ReadonlyMap<CallId, CallRecord> {
  const index = new Map<CallId, CallRecord>();
  for (const call of results) {
    const key = resultKey(batch, call.id, call.properties);
    if (key !== undefined) {
      index.set(key, call);
    }
  }
  return index;
}

function indexMerged(
  batch: ReadBatch,
  results: readonly CallRecord[],
): ReadonlyMap<CallId, CallRecord> {
  const keysOf = ({ properties }: CallRecord): readonly CallId[] => mergedKeys(batch, properties);
  // Nearly always none, and asked of every call.
  const survivors = results.filter(call => keysOf(call).length > 0);
  return new Map(survivors.flatMap(call => keysOf(call).map(id => [id, call] as const)));
}

function indexErrors(errors: readonly ReturnedError[]): ReadonlyMap<CallId, ReturnedError> {
  return new Map(errors.flatMap(error => error.ids.map(id => [id, error] as const)));
}

function indexMalformed(batch: ReadBatch, answer: BatchAnswer): ReadonlyMap<CallId, string> {
  return new Map(
    answer.malformed.flatMap(result =>
      malformedKeys(batch, answer, result).map(key => [key, result.reason] as const),
    ),
  );
}
