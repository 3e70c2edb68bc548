import { isJsonArray, type Json } from '../base/json';
import { onceForBoth } from '../base/onceForBoth';
import type { BatchAnswer } from './batchAnswer';
import type { CallId } from './callId';
import type { CallRecord } from './callRecord';
import type { ReadBatch } from './readBatch';
import { malformedKeys, mergedKeys, resultKey } from './resultKeys';

/** An item of `results`: a call that was asked for, as a rule. */
export type ResultItem = CallRecord | OddResult;

/** An item of `results` that is something else, with what HubSpot sent. */
export type OddResult = { readonly raw: Json } & (
  | { readonly kind: 'unasked'; readonly call: CallRecord }
  /** No call of the documented shape; `ids` are those of the batch it was meant for, as far as it says. */
  | { readonly kind: 'malformed'; readonly reason: string; readonly ids: readonly CallId[] }
);

/** What a batch was answered with, in the order of `results`. */
export const resultItems = onceForBoth(itemsOf);

function itemsOf(batch: ReadBatch, answer: BatchAnswer): readonly ResultItem[] {
  const asked = new Set(batch.ids);
  const list = isJsonArray(answer.raw['results']) ? answer.raw['results'] : [];
  let passed = 0;
  return list.map((raw, index) => {
    const malformed = answer.malformed[passed];
    const call = answer.results[index - passed];
    if (malformed?.index !== index && call !== undefined) {
      return isAsked(asked, batch, call) ? call : { kind: 'unasked', raw, call };
    }
    passed++;
    const keys = malformed === undefined ? [] : malformedKeys(batch, answer, malformed);
    const ids = keys.filter(key => asked.has(key));
    return { kind: 'malformed', raw, reason: malformed?.reason ?? '', ids };
  });
}

function isAsked(asked: ReadonlySet<CallId>, batch: ReadBatch, call: CallRecord): boolean {
  const key = resultKey(batch, call.id, call.properties);
  return (
    (key !== undefined && asked.has(key)) ||
    mergedKeys(batch, call.properties).some(id => asked.has(id))
  );
}
