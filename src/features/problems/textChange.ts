/** A change of a text, in the shape VS Code reports it. */
export interface TextChange {
  readonly range: { readonly start: TextPosition; readonly end: TextPosition };
  readonly text: string;
}

/** Counted from 0, in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

/** Less than 0 where the first comes before the second. */
export function comparePositions(a: TextPosition, b: TextPosition): number {
  return a.line - b.line || a.character - b.character;
}

/** Where a change takes what stands behind all of it. */
export function shiftBy(
  { range: { start, end }, text }: TextChange,
  at: TextPosition,
): TextPosition {
  const breaks = text.split('\n');
  const line = at.line - (end.line - start.line) + breaks.length - 1;
  if (at.line > end.line) {
    return { line, character: at.character };
  }
  const last = breaks.at(-1) ?? '';
  const inserted = breaks.length === 1 ? start.character + last.length : last.length;
  return { line, character: at.character - end.character + inserted };
}
