import type { ResultsCount, ResultsView } from '../../protocol/resultsProtocol';
import { element } from '../elements/element';
import { icon } from '../elements/icon';
import { Announcer } from './announcer';
import { FactsList } from './factsList';

/** What was looked up and what came of it, in a few lines. */
export class ResultsHeader {
  readonly element: HTMLElement;
  private readonly title = element('h1');
  private readonly sample = element('p', { class: 'sample' });
  private readonly masked = element('p', { class: 'masked' });
  /** Too restless to be read out; the announcer does that. */
  private readonly progress = element('p', { class: 'progress', 'aria-hidden': 'true' });
  /** Before the progress, whose length changes all the time: a button must not run away from the mouse. */
  private readonly cancel = element('button', { class: 'bar-button', type: 'button' });
  private readonly announcer = new Announcer();
  private readonly counts = element('ul', { class: 'counts', role: 'list' });
  private readonly facts = new FactsList();
  private readonly unknown = element('p', { class: 'unknown-note' });
  private readonly notice = element('p', { class: 'notice' });
  private readonly noticeText = element('span');
  /** Used for one notice after the other, so that they keep the keyboard. */
  private readonly noticeButtons = ['primary', 'bar-button'].map(look =>
    element('button', { class: look, type: 'button' }),
  );

  constructor(cancelLabel: string, actions: HeaderActions) {
    this.cancel.textContent = cancelLabel;
    this.cancel.addEventListener('click', actions.cancel);
    this.noticeButtons.forEach(button =>
      button.addEventListener('click', () => actions.follow(button.textContent)),
    );
    const { title, sample, masked, cancel, progress } = this;
    this.notice.append(icon('information'), this.noticeText, ...this.noticeButtons);
    this.element = element(
      'header',
      {},
      element('div', { class: 'heading' }, title, sample, masked, cancel, progress),
      this.announcer.element,
      this.counts,
      this.facts.element,
      this.unknown,
      this.notice,
    );
  }

  show(view: ResultsView): void {
    const { title, sampleNotice, maskNotice, progress, notice, unknownNote, counts, facts } = view;
    this.title.textContent = title;
    this.sample.hidden = sampleNotice === undefined;
    this.sample.replaceChildren(icon('sample'), sampleNotice ?? '');
    this.masked.hidden = maskNotice === undefined;
    this.masked.replaceChildren(icon('masked'), maskNotice ?? '');
    this.progress.textContent = progress ?? '';
    this.announcer.show(progress, counts.map(({ label }) => label).join(', '));
    const isRunning = progress !== undefined;
    this.cancel.hidden = !isRunning;
    this.counts.replaceChildren(...counts.map(count => countChip(count, isRunning)));
    this.facts.show(facts);
    this.unknown.hidden = unknownNote === undefined;
    this.unknown.title = unknownNote?.tooltip ?? '';
    this.unknown.replaceChildren(icon('warning'), unknownNote?.label ?? '');
    this.notice.hidden = notice === undefined;
    this.noticeText.textContent = notice?.text ?? '';
    this.noticeButtons.forEach((button, step) => {
      const label = notice?.buttons[step];
      button.hidden = label === undefined;
      button.textContent = label ?? '';
    });
  }
}

/** What the buttons of the header do. */
interface HeaderActions {
  /** Stops the look-up. */
  readonly cancel: () => void;
  /** Does what a button of the notice says. */
  readonly follow: (label: string) => void;
}

function countChip({ kind, label }: ResultsCount, isRunning: boolean): HTMLElement {
  const name = isRunning && kind === 'notSent' ? 'waiting' : kind;
  return element('li', { class: `count count-${kind}` }, icon(name), label);
}
