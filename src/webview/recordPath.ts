import { isJsonArray, isJsonObject, type Json } from '../base/json';

/** Where a record is in the response, by its ID; `undefined` where it is not. */
export function recordPath(document: Json, id: string): readonly [string, number] | undefined {
  const results = isJsonObject(document) ? document['results'] : undefined;
  const index = isJsonArray(results)
    ? results.findIndex(result => isJsonObject(result) && result['id'] === id)
    : -1;
  return index < 0 ? undefined : ['results', index];
}
