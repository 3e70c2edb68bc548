/** Hides a text behind a mask. The same text gets the same mask, so that what is alike can still be told. */
export type TextMask = (text: string) => string;

/** What every mask begins with; a few hexadecimal digits follow. */
export const maskSign = '•••';

/** Whether a text is a mask. */
export function isMasked(text: string): boolean {
  return text.startsWith(maskSign) && /^[0-9a-f]{4}$/.test(text.slice(maskSign.length));
}
