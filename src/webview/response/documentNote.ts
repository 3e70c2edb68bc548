import type { ResultsView } from '../../protocol/resultsProtocol';
import { element } from '../elements/element';
import { icon } from '../elements/icon';
import type { TabContext } from '../panel/resultsTab';

/** Says that only the beginning of a long response is shown, with a way to more of it and one to all of it. */
export class DocumentNote {
  readonly element = element('p', { class: 'document-note' });
  private readonly text = element('span');

  constructor({ strings, post }: TabContext) {
    this.element.hidden = true;
    this.element.append(
      icon('information'),
      this.text,
      button(strings.showMore, () => post({ kind: 'showMore' })),
      button(strings.openResponse, () => post({ kind: 'openResponse' })),
    );
  }

  get isShown(): boolean {
    return !this.element.hidden;
  }

  show({ documentNote }: ResultsView): void {
    this.element.hidden = documentNote === undefined;
    this.text.textContent = documentNote ?? '';
  }
}

function button(label: string, run: () => void): HTMLElement {
  const made = element('button', { class: 'secondary', type: 'button' }, label);
  made.addEventListener('click', run);
  return made;
}
