import type { MenuButton, MenuItem, OnRenderMenu } from 'vanilla-jsoneditor';
import type { ResultsStrings } from '../protocol/resultsProtocol';

/**
 * The JSON editor's own menu in the words of the panel, the tree first, with the way to a real editor at its end. Read-only as
 * the JSON is, nothing in the menu edits.
 */
export function jsonMenu(strings: ResultsStrings, openResponse: () => void): OnRenderMenu {
  const modes = new Map([
    ['tree', strings.treeView],
    ['table', strings.tableView],
    ['text', strings.textView],
  ]);
  return (items, { modal }) => {
    const offered = items.filter(item => item.type === 'button' && modes.has(item.text ?? ''));
    const switches = [...modes].flatMap(([mode, label]) =>
      offered
        .filter(item => isButton(item) && item.text === mode)
        .map(item => ({ ...item, text: label, title: label })),
    );
    const rest = items.filter(item => !offered.includes(item));
    const open: MenuButton = {
      type: 'button',
      text: strings.openResponse,
      title: strings.openResponse,
      onClick: openResponse,
    };
    return [...switches, ...rest, ...(modal ? [] : [open])];
  };
}

function isButton(item: MenuItem): item is MenuButton {
  return item.type === 'button';
}
