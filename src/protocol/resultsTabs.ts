/** The views of one look-up in the results panel, in the order of their tabs and keys. */
export const resultsTabs = ['calls', 'json', 'text', 'requests'] as const;
/** One of {@link resultsTabs}. */
export type ResultsTabName = (typeof resultsTabs)[number];
