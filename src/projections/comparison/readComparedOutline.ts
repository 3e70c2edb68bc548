import type { OutlinePiece, ResponseOutline } from '../response/responseOutline';

/**
 * Where the calls stand in the text of a side of a comparison, which is one call or a list of them, found by indentation as those of
 * a response document are. Total; a text that is laid out otherwise has none.
 */
export function readComparedOutline(text: string): ResponseOutline {
  const lines = text.split('\n');
  const [first = '', second = ''] = lines;
  const indentation = /^[ \t]*/.exec(second)?.[0] ?? '';
  const isList = first.trimEnd() === '[' && indentation !== '';
  return {
    text,
    indentation: isList ? indentation.repeat(2) : indentation,
    calls: isList ? itemsOf(lines, indentation) : wholeOf(text, lines.length - 1),
    errors: [],
  };
}

function wholeOf(text: string, lastLine: number): readonly OutlinePiece[] {
  return text.startsWith('{') ? [{ firstLine: 0, lastLine, start: 0, end: text.length }] : [];
}

function itemsOf(lines: readonly string[], indentation: string): readonly OutlinePiece[] {
  const items: OutlinePiece[] = [];
  let opened: Pick<OutlinePiece, 'firstLine' | 'start'> | undefined;
  let start = 0;
  for (const [line, text] of lines.entries()) {
    if (text.startsWith(`${indentation}{`)) {
      opened = { firstLine: line, start };
    }
    if (opened !== undefined && text.startsWith(`${indentation}}`)) {
      items.push({ ...opened, lastLine: line, end: start + indentation.length + 1 });
      opened = undefined;
    }
    start += text.length + 1;
  }
  return items;
}
