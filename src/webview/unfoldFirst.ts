import type { JsonEditor } from 'vanilla-jsoneditor';
import { isJsonObject, type Json } from '../base/json';

/** As many calls as are unfolded with all they hold; of more, each shows its own lines only. */
const fewCalls = 3;

/** Unfolds the tree as far as a first look needs: the calls and the errors, and of a few calls also their properties. */
export function unfoldFirst(editor: JsonEditor, document: Json): void {
  const calls = isJsonObject(document) ? document['results'] : undefined;
  const areFew = Array.isArray(calls) && calls.length <= fewCalls;
  editor.expand([], path => path.length === 0);
  for (const name of ['errors', 'results']) {
    if (isJsonObject(document) && document[name] !== undefined) {
      editor.expand([name], path => path.length <= (areFew ? 2 : 1));
    }
  }
}
