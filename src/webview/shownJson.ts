import { isJsonArray, isJsonObject, type Json } from '../base/json';
import type { JsonMode } from './panelState';

/** What is shown of the document. A table has rows, so it shows the calls without what stands around them. */
export function shownJson(document: Json, mode: JsonMode): Json {
  const calls = isJsonObject(document) ? document['results'] : undefined;
  return mode === 'table' && isJsonArray(calls) ? calls : document;
}
