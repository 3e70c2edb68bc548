import type { Locator } from 'playwright-core';

/** Every text that elements show or say: of all that is in them, and of the attributes that are read out or come up under the mouse. */
export async function shownTexts(elements: Locator): Promise<readonly string[]> {
  const texts = await elements.evaluateAll(readTexts);
  return [...new Set(texts)];
}

/** What is needed of an element, as the tests know no DOM. */
interface ReadElement {
  readonly tagName: string;
  readonly childNodes: Iterable<{ readonly nodeType: number; readonly textContent: string | null }>;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<ReadElement>;
}

/** Runs in the page. */
function readTexts(elements: readonly ReadElement[]): string[] {
  const textNode = 3;
  const attributes = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt'];
  return elements
    .flatMap(element => [element, ...element.querySelectorAll('*')])
    .filter(({ tagName }) => !/^(style|script)$/i.test(tagName))
    .flatMap(element => [
      ...[...attributes, 'placeholder'].map(name => element.getAttribute(name)),
      ...[...element.childNodes]
        .filter(({ nodeType }) => nodeType === textNode)
        .map(({ textContent }) => textContent),
    ])
    .map(text => (text ?? '').replaceAll('\u00a0', ' ').trim())
    .filter(text => text !== '');
}
