import type { Json } from '../../base/json';
import { valueAt } from '../../base/valueAt';
import { idOfJson } from '../../calls/idOfJson';
import type { Lookup } from '../../calls/lookup';
import { entryAtPath } from '../response/entryPath';
import { formatJsonPath } from '../response/formatJsonPath';
import type { JsonPath } from '../response/jsonPath';
import { projectResponse } from '../response/responseDocument';

/** What of a place in the response is copied: `id` and `record` are those of the call that it is about. */
export type PlaceForm = 'value' | 'path' | 'id' | 'record';

/** What a place of the response document gives for the clipboard; empty where there is nothing of the kind. Total. */
export function projectPlaceCopy(lookup: Lookup, path: JsonPath, form: PlaceForm): string {
  const { json } = projectResponse(lookup);
  switch (form) {
    case 'value':
      return textOf(valueAt(json, path));
    case 'path':
      return formatJsonPath(path);
    case 'id':
      return entryAtPath(lookup, path) ?? idOfRecord(json, path);
    case 'record':
      return path[0] === 'results' ? textOf(valueAt(json, recordOf(path))) : '';
  }
}

/** HubSpot may have sent what nobody asked for. Errors may have IDs of their own, which are those of no call. */
function idOfRecord(json: Json, path: JsonPath): string {
  const id = path[0] === 'results' ? valueAt(json, [...recordOf(path), 'id']) : undefined;
  return idOfJson(id) ?? '';
}

function recordOf(path: JsonPath): JsonPath {
  return path.slice(0, 2);
}

/** A text is copied as it is read, all else as JSON. */
function textOf(value: Json | undefined): string {
  return typeof value === 'string'
    ? value
    : value === undefined
      ? ''
      : JSON.stringify(value, null, 2);
}
