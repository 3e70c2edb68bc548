/** A text for a row, which has one line: a note of several would lose all but its first, and a long one would slow VS Code down. */
export function oneLine(text: string): string {
  if (text.length <= mostCharacters && !/^\s|\s$|\s\s|[^\S ]/.test(text)) {
    return text;
  }
  const trimmed = text.trim();
  const line = trimmed.slice(0, 2 * mostCharacters).replace(/\s+/g, ' ');
  const isWhole = line.length <= mostCharacters && trimmed.length <= 2 * mostCharacters;
  return isWhole ? line : `${line.slice(0, mostCharacters)}…`;
}

const mostCharacters = 200;
