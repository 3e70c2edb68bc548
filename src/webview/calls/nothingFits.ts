import type { TableStrings } from '../../protocol/tableStrings';
import { element } from '../elements/element';

/** Stands in the place of rows where a search or filters leave none, and offers to have them all again. */
export function nothingFits(strings: TableStrings, clearAll: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'bar-button' }, strings.clearAll);
  button.addEventListener('click', clearAll);
  return element(
    'div',
    { class: 'table-nothing', hidden: '' },
    element('p', {}, strings.nothingFits),
    button,
  );
}
