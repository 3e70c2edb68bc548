import type { TableStrings } from '../../protocol/tableStrings';
import { element } from '../elements/element';
import type { ColumnArrangement } from './columnArrangement';

/** The list of all columns, to be shown or hidden, with a search for those who have hundreds. */
export function columnChooser(
  arrangement: ColumnArrangement,
  strings: TableStrings,
  onChange: () => void,
): HTMLElement {
  const search = element('input', {
    type: 'text',
    class: 'text-input',
    placeholder: strings.findColumn,
    'aria-label': strings.findColumn,
    spellcheck: 'false',
  });
  const list = element('div', {
    class: 'column-list',
    role: 'group',
    'aria-label': strings.columns,
  });
  const fill = (): void => list.replaceChildren(...items(arrangement, onChange));
  search.addEventListener('input', () => {
    const wanted = search.value.trim().toLowerCase();
    for (const item of list.children) {
      item.toggleAttribute('hidden', !item.textContent.toLowerCase().includes(wanted));
    }
  });
  const reset = element('button', { type: 'button', class: 'popover-item' }, strings.resetColumns);
  reset.addEventListener('click', () => {
    arrangement.reset();
    onChange();
    fill();
  });
  fill();
  return element('div', { class: 'column-chooser' }, search, list, element('hr'), reset);
}

function items(arrangement: ColumnArrangement, onChange: () => void): readonly HTMLElement[] {
  return arrangement.list.map(({ column, place }) => {
    const box = element('input', { type: 'checkbox' });
    box.checked = place.isShown;
    box.addEventListener('change', () => {
      arrangement.show(column.name, box.checked);
      // The last one stays.
      box.checked = arrangement.shown.some(({ name }) => name === column.name);
      onChange();
    });
    const name = column.name.startsWith('$') || column.name === column.label ? '' : column.name;
    return element(
      'label',
      { class: 'column-item' },
      box,
      element('span', {}, column.label),
      element('span', { class: 'column-name' }, name),
    );
  });
}
