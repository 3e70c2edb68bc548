import type { OnRenderMenu } from 'vanilla-jsoneditor';
import type { ResultsStrings } from '../protocol/resultsProtocol';

/** The JSON editor's own menu in the words of the panel. Read-only as the editor is, nothing in it edits. */
export function jsonMenu({ treeView, tableView, textView }: ResultsStrings): OnRenderMenu {
  const modes = new Map([
    ['tree', treeView],
    ['table', tableView],
    ['text', textView],
  ]);
  return items =>
    items.map(item => {
      if (item.type !== 'button' || item.text === undefined) {
        return item;
      }
      const label = modes.get(item.text) ?? item.text;
      return { ...item, text: label, title: label };
    });
}
