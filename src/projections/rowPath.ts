import { isJsonArray, isJsonObject } from '../base/json';
import type { Lookup } from '../calls/lookup';
import type { LookupEntry } from '../calls/lookupEntry';
import type { JsonPath } from './jsonPath';
import type { LookupNode } from './lookupNode';
import { projectResponse } from './responseDocument';
import { entriesOfRows } from './rowEntries';

/** Where in the response document stands what a row shows; `undefined` for rows that are no part of it. Total. */
export function pathOfRow(row: LookupNode): JsonPath | undefined {
  const { kind, lookup } = row;
  if (kind === 'lookup') {
    return [];
  }
  if (kind === 'problem') {
    return row.problem.path;
  }
  if (kind === 'property') {
    return below(pathOfEntry(lookup, row.entry), 'properties', row.name);
  }
  if (kind === 'version') {
    const { entry, name, version } = row;
    const place = entry.call.propertiesWithHistory[name]?.indexOf(version) ?? row.index;
    return below(pathOfEntry(lookup, entry), 'propertiesWithHistory', name, place);
  }
  if (kind === 'changedProperty') {
    return below(pathOfEntry(lookup, row.change.after), 'properties', row.property.name);
  }
  const [entry] = kind === 'entry' || kind === 'change' ? entriesOfRows([row]) : [];
  return entry && pathOfEntry(lookup, entry);
}

function below(
  path: JsonPath | undefined,
  ...steps: readonly (string | number)[]
): JsonPath | undefined {
  return path && [...path, ...steps];
}

/** A call stands among the results, what is said about an id without one among the errors. */
function pathOfEntry(lookup: Lookup, entry: LookupEntry): JsonPath | undefined {
  const { errors, json } = projectResponse(lookup);
  if ('call' in entry) {
    const results = isJsonObject(json) ? json['results'] : undefined;
    const { id, raw } = entry.call;
    const list = isJsonArray(results) ? results : [];
    const place = list.indexOf(raw);
    // Two batches may have brought the same call, of which the document holds one.
    const found =
      place < 0 ? list.findIndex(item => isJsonObject(item) && item['id'] === id) : place;
    return found < 0 ? undefined : ['results', found];
  }
  return errors.find(({ ids }) => ids.includes(entry.id))?.path;
}
