import { isJsonArray, isJsonObject, type Json } from '../base/json';

/** What a table shows of the document: it has rows, so it shows the calls without what stands around them. */
export function shownCalls(document: Json): Json {
  const calls = isJsonObject(document) ? document['results'] : undefined;
  return isJsonArray(calls) ? calls : document;
}
