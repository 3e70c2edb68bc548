import { isJsonArray, isJsonObject, type Json } from '../../base/json';
import { valueAt } from '../../base/valueAt';
import type { CallId } from '../../calls/callId';
import { entryOfCall } from '../../calls/entryOfCall';
import { entryOfId } from '../../calls/entryOfId';
import { idOfJson } from '../../calls/idOfJson';
import type { Lookup } from '../../calls/lookup';
import type { LookupEntry } from '../../calls/lookupEntry';
import type { JsonPath } from './jsonPath';
import { projectResponse } from './responseDocument';

/** Where the response document says what came of an ID: at its call or at the error about it. `undefined` where it says nothing. Total. */
export function pathOfEntry(lookup: Lookup, entry: LookupEntry): JsonPath | undefined {
  const { errors, json } = projectResponse(lookup);
  if ('call' in entry) {
    const { id, raw } = entry.call;
    const results = resultsOf(json);
    const own = results.indexOf(raw);
    // Two batches may have brought the same call, of which the document holds one.
    const place = own < 0 ? results.findIndex(result => idOf(result) === id) : own;
    return place < 0 ? undefined : ['results', place];
  }
  return errors.find(({ ids }) => ids.includes(entry.id))?.path;
}

/** A call that was asked for, and where each view finds it. */
export interface EntryPlace {
  readonly id: CallId;
  /** Among the IDs asked for. */
  readonly position: number;
  /** The ID of the record that HubSpot returned; absent where it returned none. */
  readonly recordId?: string;
  /** Where the response says what came of it; absent where it says nothing. */
  readonly path?: JsonPath;
}

/** Where an ID is found in the table and in the response; `undefined` where nobody asked for it. Total. */
export function placeOfEntry(lookup: Lookup, id: CallId): EntryPlace | undefined {
  const position = lookup.plan.positions.get(id);
  const entry = entryOfId(lookup, id);
  if (position === undefined || entry === undefined) {
    return undefined;
  }
  const path = pathOfEntry(lookup, entry);
  return {
    id,
    position,
    ...('call' in entry ? { recordId: entry.call.id } : {}),
    ...(path === undefined ? {} : { path }),
  };
}

/**
 * The ID that a place of the response document is about: its call stands there or around it, or it is named there; of an error
 * about several the first, where none is named. Total.
 */
export function entryAtPath(lookup: Lookup, path: JsonPath): CallId | undefined {
  const [list, place] = path;
  const { errors, json } = projectResponse(lookup);
  if (list === 'errors') {
    const ids = errors.find(error => isBelow(path, error.path))?.ids ?? [];
    const named = valueAt(json, path);
    return ids.find(id => id === named) ?? ids[0];
  }
  const id = list === 'results' ? idOf(resultsOf(json)[Number(place)]) : undefined;
  return id === undefined ? undefined : entryOfCall(lookup, id)?.id;
}

/** The tree knows the numbers of items as names. */
function isBelow(path: JsonPath, above: JsonPath): boolean {
  return above.length > 1 && above.every((step, depth) => String(step) === String(path[depth]));
}

function resultsOf(json: Json): readonly Json[] {
  const results = isJsonObject(json) ? json['results'] : undefined;
  return isJsonArray(results) ? results : [];
}

function idOf(result: Json | undefined): string | undefined {
  return isJsonObject(result) ? idOfJson(result['id']) : undefined;
}
