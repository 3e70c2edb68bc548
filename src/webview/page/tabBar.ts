import type { ResultsTabName } from '../../protocol/resultsTabs';
import { element } from '../elements/element';

/** A tab and what it is called. */
export interface TabTitle {
  readonly name: ResultsTabName;
  readonly title: string;
}

/**
 * The row of tabs, with the buttons of the one shown at its end. One stop on the way of the Tab key: the arrow keys go from one
 * tab to the next and show it.
 */
export class TabBar {
  readonly element: HTMLElement;
  private readonly tabs: ReadonlyMap<ResultsTabName, HTMLElement>;
  private readonly toolbar: HTMLElement;

  constructor(
    titles: readonly TabTitle[],
    labels: { readonly tabs: string; readonly actions: string },
    private readonly onChoose: (name: ResultsTabName) => void,
  ) {
    this.tabs = new Map(titles.map(({ name, title }) => [name, this.tab(name, title)]));
    const list = element(
      'div',
      { role: 'tablist', 'aria-label': labels.tabs },
      ...this.tabs.values(),
    );
    list.addEventListener('keydown', event => this.onKeyDown(event));
    this.toolbar = element('div', {
      class: 'toolbar',
      role: 'toolbar',
      'aria-label': labels.actions,
    });
    this.element = element('div', { class: 'tab-bar' }, list, this.toolbar);
  }

  /** Marks the tab whose view is shown. */
  choose(name: ResultsTabName): void {
    for (const [each, tab] of this.tabs) {
      const isChosen = each === name;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
    }
  }

  setActions(actions: readonly HTMLElement[]): void {
    this.toolbar.replaceChildren(...actions);
  }

  private tab(name: ResultsTabName, title: string): HTMLElement {
    const tab = element(
      'button',
      { id: tabId(name), type: 'button', role: 'tab', 'aria-controls': tabPanelId },
      title,
    );
    tab.addEventListener('click', () => this.onChoose(name));
    return tab;
  }

  private onKeyDown(event: KeyboardEvent): void {
    const isAlone = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    const names = [...this.tabs.keys()];
    const current = names.findIndex(name => this.tabs.get(name) === event.target);
    const next =
      isAlone && current >= 0 ? names.at(placeAfter(event.key, current, names.length)) : undefined;
    if (next !== undefined && next !== names[current]) {
      event.preventDefault();
      this.onChoose(next);
      this.tabs.get(next)?.focus();
    }
  }
}

/** The element that a tab is the name of. */
export const tabPanelId = 'view';

/** The id of the element of a tab. */
export function tabId(name: ResultsTabName): string {
  return `tab-${name}`;
}

/** Where a key leads to; from the last tab on to the first. */
function placeAfter(key: string, current: number, length: number): number {
  switch (key) {
    case 'ArrowRight':
      return (current + 1) % length;
    case 'ArrowLeft':
      return current - 1;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return current;
  }
}
