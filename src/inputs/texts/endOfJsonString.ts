/** Looks for the quote that closes a string of JSON. No string goes over a line; one that does not end yet is not closed. */
export function endOfJsonString(
  text: string,
  start: number,
): { readonly end: number; readonly isClosed: boolean } {
  for (let offset = start; offset < text.length; offset++) {
    const character = text.charAt(offset);
    if (character === '\\') {
      if (offset + 1 === text.length) {
        // What it escapes has not come yet.
        return { end: offset, isClosed: false };
      }
      offset++;
    } else if (character === '"' || character === '\n') {
      return { end: offset + 1, isClosed: true };
    }
  }
  return { end: text.length, isClosed: false };
}
