/** The number a header holds. Digits only, and no more than a number holds: a header is text from outside. */
export function countIn(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,9}$/.test(header) ? Number(header) : undefined;
}
