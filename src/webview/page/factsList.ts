import type { ResultsFact } from '../../protocol/resultsProtocol';
import { element } from '../elements/element';
import { icon } from '../elements/icon';
import { setChildren } from '../elements/setChildren';

/** What is known about the look-up as a whole: labels with values, some of which unfold. */
export class FactsList {
  readonly element = element('dl', { class: 'facts' });
  private rows: readonly Row[] = [];

  /** Facts that stay the same keep their element, and with it whether it is unfolded. */
  show(facts: readonly ResultsFact[]): void {
    this.rows = facts.map(fact => {
      const text = JSON.stringify(fact);
      const known = this.rows.find(row => row.text === text);
      return known ?? { text, element: factRow(fact) };
    });
    setChildren(
      this.element,
      this.rows.map(row => row.element),
    );
  }
}

interface Row {
  readonly text: string;
  readonly element: HTMLElement;
}

function factRow({ label, value, items = [] }: ResultsFact): HTMLElement {
  const shown = items.length === 0 ? value : unfolding(label, value, items);
  return element('div', {}, element('dt', {}, label), element('dd', {}, shown));
}

function unfolding(label: string, value: string, items: readonly string[]): HTMLElement {
  return element(
    'details',
    {},
    element('summary', { 'aria-label': `${label}: ${value}` }, icon('chevron'), value),
    element('ul', { role: 'list' }, ...items.map(item => element('li', {}, item))),
  );
}
