/** A text for a row, which has one line: a note of several would lose all but its first, and a long one would slow VS Code down. */
export function oneLine(text: string): string {
  const trimmed = text.trim();
  const line = trimmed.slice(0, 2 * mostCharacters).replace(/\s+/g, ' ');
  const isWhole = line.length <= mostCharacters && trimmed.length <= 2 * mostCharacters;
  return isWhole ? line : `${line.slice(0, mostCharacters)}…`;
}

const mostCharacters = 200;
