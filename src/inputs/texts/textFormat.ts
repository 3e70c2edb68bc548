import type { TableLayout } from './tableLayout';

/** How a text is to be read. */
export type TextFormat =
  /** Lists, sentences, logs: everything that is none of the others. */
  | { readonly kind: 'text' }
  /** One document, or one on each line. */
  | { readonly kind: 'json' }
  | { readonly kind: 'table'; readonly layout: TableLayout };
