import type { BatchAnswer, ReturnedError } from './batchAnswer';
import type { CallId } from './callId';
import type { CallRecord } from './callRecord';
import type { LookupEntry } from './lookupEntry';
import type { ReadBatch } from './readBatch';

/**
 * Gives each id of a batch its one entry. Results come in any order and are matched by id; a call that was merged is
 * found under the id of the call it was merged into. An id the answer does not mention at all has failed: silence is no answer.
 */
export function matchAnswer(batch: ReadBatch, answer: BatchAnswer): readonly LookupEntry[] {
  const found = indexResults(batch, answer.results);
  const merged = indexMerged(batch, answer.results);
  const missing = indexErrors(answer.errors);
  const malformed = new Map(answer.malformed.map(result => [result.id, result.reason]));
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

/** The calls in an answer that no id of the batch asked for. */
export function findUnasked(batch: ReadBatch, answer: BatchAnswer): readonly CallRecord[] {
  const asked = new Set(batch.ids);
  return answer.results.filter(
    call => !asked.has(keyOf(batch, call)) && !mergedIds(call).some(id => asked.has(id)),
  );
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
    index.set(keyOf(batch, call), call);
  }
  return index;
}

/** HubSpot names merged calls by record id, which says nothing where calls are asked for by another property. */
function indexMerged(
  batch: ReadBatch,
  results: readonly CallRecord[],
): ReadonlyMap<CallId, CallRecord> {
  const index = new Map<CallId, CallRecord>();
  for (const call of batch.idProperty === undefined ? results : []) {
    for (const id of mergedIds(call)) {
      index.set(id, call);
    }
  }
  return index;
}

function indexErrors(errors: readonly ReturnedError[]): ReadonlyMap<CallId, ReturnedError> {
  return new Map(errors.flatMap(error => error.ids.map(id => [id, error] as const)));
}

function keyOf(batch: ReadBatch, call: CallRecord): CallId {
  return batch.idProperty === undefined ? call.id : (call.properties[batch.idProperty] ?? call.id);
}

/** The ids of the calls that were merged into this one; HubSpot separates them by semicolons. */
function mergedIds(call: CallRecord): readonly CallId[] {
  const ids = call.properties['hs_merged_object_ids'];
  // Nearly always none, and asked of every call.
  return ids ? ids.split(';').filter(id => id !== '') : none;
}

const none: readonly CallId[] = [];
