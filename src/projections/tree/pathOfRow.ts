import { pathOfEntry } from '../response/entryPath';
import type { JsonPath } from '../response/jsonPath';
import { entriesOfRows } from './entriesOfRows';
import type { LookupNode } from './lookupNode';

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
  if (kind === 'version' || kind === 'moment') {
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
