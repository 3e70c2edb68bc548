/** What the page-objects need of an element when they read many of them in one go. */
export interface ShownElement {
  readonly textContent: string | null;
  readonly className: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): ShownElement | null;
}
