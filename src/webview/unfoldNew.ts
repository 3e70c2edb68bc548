import type { JsonEditor } from 'vanilla-jsoneditor';
import { isJsonArray, isJsonObject, type Json } from '../base/json';

/**
 * Unfolds what was not there before as far as a first look needs: each call and error with its own lines, and the first of them
 * with all it holds. A folded call would say no more than how many properties it has. What the reader folded stays folded.
 */
export function unfoldNew(editor: JsonEditor, previous: Json | undefined, document: Json): void {
  for (const name of ['errors', 'results']) {
    const before = countItems(previous, name);
    const isFolded = !editor.findElement([name])?.classList.contains('jse-expanded');
    if (countItems(document, name) > before && (before === 0 || !isFolded)) {
      editor.expand([name], ([index, ...below]) => {
        return (
          index === undefined || (Number(index) >= before && (below.length === 0 || index === '0'))
        );
      });
    }
  }
}

function countItems(document: Json | undefined, name: string): number {
  const items = isJsonObject(document) ? document[name] : undefined;
  return isJsonArray(items) ? items.length : 0;
}
