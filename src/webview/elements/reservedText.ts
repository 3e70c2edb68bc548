import { element } from './element';

/** A text that changes and keeps the place its longest took, so that nothing beside it moves when it is a shorter one. */
export class ReservedText {
  readonly element = element('span', { class: 'reserved' });

  get text(): string {
    return this.element.textContent;
  }

  /** `longest`: what it may become, where that is known. */
  show(text: string, longest = text): void {
    const { dataset } = this.element;
    for (const each of [text, longest]) {
      if (each.length > (dataset['longest'] ?? '').length) {
        dataset['longest'] = each;
      }
    }
    if (this.text !== text) {
      this.element.textContent = text;
    }
  }
}
