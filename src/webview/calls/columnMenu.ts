import type { ColumnFilter, ColumnSort } from '../../protocol/tableProtocol';
import type { TableStrings } from '../../protocol/tableStrings';
import { element } from '../elements/element';
import type { ShownColumn } from './columnArrangement';

/** What the menu of a column can do. */
export interface ColumnActions {
  sort(sort: ColumnSort | undefined): void;
  filter(filter: ColumnFilter | undefined): void;
  pin(isPinned: boolean): void;
  hide(): void;
}

/** What a column's header offers: how to sort by it, which of its values to show, and where it stands. */
export function columnMenu(
  column: ShownColumn,
  now: { readonly sort: ColumnSort | undefined; readonly filter: ColumnFilter | undefined },
  strings: TableStrings,
  actions: ColumnActions,
  close: () => void,
): HTMLElement {
  const { name } = column;
  const item = (label: string, run: () => void, isOn = false): HTMLElement => {
    const button = element('button', { type: 'button', class: 'popover-item' }, label);
    if (isOn) {
      button.setAttribute('aria-pressed', 'true');
    }
    button.addEventListener('click', () => {
      close();
      run();
    });
    return button;
  };
  const { filter, sort } = now;
  const sortBy = (isDescending: boolean): void => actions.sort({ column: name, isDescending });
  return element(
    'div',
    { class: 'column-menu' },
    item(strings.sortAscending, () => sortBy(false), sort?.isDescending === false),
    item(strings.sortDescending, () => sortBy(true), sort?.isDescending === true),
    ...(sort === undefined ? [] : [item(strings.unsort, () => actions.sort(undefined))]),
    element('hr'),
    filterInput(column, filter, strings, actions, close),
    item(
      strings.withValue,
      () => actions.filter({ kind: 'filled', column: name }),
      filter?.kind === 'filled',
    ),
    item(
      strings.withoutValue,
      () => actions.filter({ kind: 'empty', column: name }),
      filter?.kind === 'empty',
    ),
    ...(filter === undefined ? [] : [item(strings.clearFilter, () => actions.filter(undefined))]),
    element('hr'),
    item(column.isPinned ? strings.unpin : strings.pin, () => actions.pin(!column.isPinned)),
    item(strings.hide, () => actions.hide()),
  );
}

/** Rows come and go while one types. */
function filterInput(
  { label, name }: ShownColumn,
  filter: ColumnFilter | undefined,
  strings: TableStrings,
  actions: ColumnActions,
  close: () => void,
): HTMLElement {
  const input = element('input', {
    type: 'text',
    class: 'text-input',
    placeholder: strings.filter,
    'aria-label': `${strings.filter}: ${label}`,
    spellcheck: 'false',
    value: filter?.kind === 'contains' ? filter.text : '',
  });
  input.addEventListener('input', () => {
    const text = input.value;
    actions.filter(text.trim() === '' ? undefined : { kind: 'contains', column: name, text });
  });
  input.addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      event.preventDefault();
      close();
    }
  });
  return input;
}
