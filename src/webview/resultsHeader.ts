import type { ResultsCount, ResultsFact, ResultsView } from '../protocol/resultsProtocol';
import { element } from './element';
import { icon } from './icon';

/** What was looked up and what came of it, in a few lines. */
export class ResultsHeader {
  readonly element: HTMLElement;
  private readonly title = element('h1');
  private readonly sample = element('p', { class: 'sample' });
  // The live region must be on the page before it speaks, so it stays there when it has nothing to say.
  private readonly progress = element('p', { class: 'progress', role: 'status' });
  private readonly counts = element('ul', { class: 'counts', role: 'list' });
  private readonly facts = element('dl', { class: 'facts' });

  constructor() {
    const heading = element('div', { class: 'heading' }, this.title, this.sample, this.progress);
    this.element = element('header', {}, heading, this.counts, this.facts);
  }

  show({ title, sampleNotice, progress, counts, facts }: ResultsView): void {
    this.title.textContent = title;
    this.sample.hidden = sampleNotice === undefined;
    this.sample.replaceChildren(icon('sample'), sampleNotice ?? '');
    this.progress.textContent = progress ?? '';
    this.counts.replaceChildren(...counts.map(countChip));
    this.facts.replaceChildren(...facts.map(factPair));
  }
}

function countChip({ kind, label }: ResultsCount): HTMLElement {
  return element('li', { class: `count count-${kind}` }, icon(kind), label);
}

function factPair({ label, value }: ResultsFact): HTMLElement {
  return element('div', {}, element('dt', {}, label), element('dd', {}, value));
}
