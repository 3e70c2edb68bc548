import type { ResultsStrings } from '../protocol/resultsProtocol';
import { element } from './element';
import { icon } from './icon';
import type { JsonView } from './jsonView';

/** The response, under its heading, with the way to open it in an editor. */
export class ResponseSection {
  readonly element: HTMLElement;

  constructor({ jsonHeading, openResponse }: ResultsStrings, json: JsonView, open: () => void) {
    const button = element(
      'button',
      { class: 'action', type: 'button' },
      icon('openFile'),
      openResponse,
    );
    button.addEventListener('click', open);
    this.element = element(
      'section',
      { class: 'response-section' },
      element('div', { class: 'section-heading' }, element('h2', {}, jsonHeading), button),
      json.element,
    );
  }
}
