import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../base/json';
import type { CallPlace } from '../../protocol/resultsProtocol';
import { itemsOf } from './listMoves';

/** Where a document says what came of an ID, as far as it has been sent; `undefined` where it does not say it yet. Total. */
export function placeOfCall(
  document: Json | undefined,
  { id, path, recordId }: CallPlace,
): readonly string[] | undefined {
  if (recordId !== undefined) {
    return placeIn(document, 'results', result => result['id'] === recordId);
  }
  // Errors move as others come in before them; the one that names the ID is the one.
  return placeIn(document, 'errors', error => idsIn(error).includes(id)) ?? path?.map(String);
}

function placeIn(
  document: Json | undefined,
  list: 'results' | 'errors',
  isMeant: (item: JsonObject) => boolean,
): readonly string[] | undefined {
  const items = itemsOf(document, list);
  const index = items.findIndex(item => isJsonObject(item) && isMeant(item));
  return index < 0 ? undefined : [list, String(index)];
}

/** HubSpot names them under `ids` in batches, under `id` elsewhere. */
function idsIn({ context }: JsonObject): readonly string[] {
  const lists = isJsonObject(context) ? [context['ids'], context['id']] : [];
  return lists.flatMap(list => (isJsonArray(list) ? list.map(String) : []));
}
