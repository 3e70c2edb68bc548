/** Cuts a text into parts of which each is read within a few milliseconds. */
export function* textParts(text: string, length = 65_536): Iterable<string> {
  for (let start = 0; start < text.length; start += length) {
    yield text.slice(start, start + length);
  }
}
