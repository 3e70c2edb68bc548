/** A number in the manner of the panel's language. */
export function formatNumber(value: number): string {
  return value.toLocaleString(document.documentElement.lang);
}
