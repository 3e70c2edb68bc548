import { textLocale } from './textLocale';

/** A number as it is written in the language of the texts: "12,345". */
export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return value.toLocaleString(textLocale(), options);
}
