/** Where the calls and the errors stand in the text of a response document. */
export interface ResponseOutline {
  readonly text: string;
  /** The blanks in front of a call's own members. */
  readonly indentation: string;
  /** The objects among `results`, from top to bottom. */
  readonly calls: readonly OutlinePiece[];
  /** The objects among `errors`, from top to bottom. */
  readonly errors: readonly OutlinePiece[];
}

/** An object, from the beginning of its first line to its closing bracket. Lines are counted from 0. */
export interface OutlinePiece {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds them by their indentation, without parsing: the text of ten thousand calls is read line by line, once, and only what
 * somebody looks at is read closer. Total; a text that is laid out otherwise has no pieces.
 */
export function readOutline(text: string): ResponseOutline {
  const found: Record<Section, OutlinePiece[]> = { results: [], errors: [] };
  const { length: unit } = indentationOf(text);
  let section: Section | undefined;
  let opened: Pick<OutlinePiece, 'firstLine' | 'start'> | undefined;
  for (let start = 0, line = 0; unit > 0 && start < text.length; line++) {
    const newline = text.indexOf('\n', start);
    const lineEnd = newline < 0 ? text.length : newline;
    if (isLevel(text, start, lineEnd, unit)) {
      section = sectionAt(text, start + unit);
      opened = undefined;
    } else if (section !== undefined && isLevel(text, start, lineEnd, 2 * unit)) {
      const bracket = start + 2 * unit;
      const first = text.charAt(bracket);
      if (first === '{') {
        opened = { firstLine: line, start };
      }
      const end = first === '}' ? bracket + 1 : text.startsWith('{}', bracket) ? bracket + 2 : 0;
      if (opened !== undefined && end > 0) {
        found[section].push({ ...opened, lastLine: line, end });
        opened = undefined;
      }
    }
    start = lineEnd + 1;
  }
  const indentation = indentationOf(text).repeat(3);
  return { text, indentation, calls: found.results, errors: found.errors };
}

/** The pieces that share a line with `firstLine` to `lastLine`. */
export function piecesBetween(
  pieces: readonly OutlinePiece[],
  firstLine: number,
  lastLine: number,
): readonly OutlinePiece[] {
  const start = countWhile(pieces, piece => piece.lastLine < firstLine);
  const end = countWhile(pieces, piece => piece.firstLine <= lastLine);
  return pieces.slice(start, end);
}

/** How many pieces from the top are `true`, where those are followed by `false` ones only. */
function countWhile(
  pieces: readonly OutlinePiece[],
  isBefore: (piece: OutlinePiece) => boolean,
): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && isBefore(piece)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

type Section = 'results' | 'errors';

function sectionAt(text: string, start: number): Section | undefined {
  return sections.find(name => text.startsWith(`"${name}": [`, start));
}

const sections = ['results', 'errors'] as const;

/** The blanks in front of the first member; none where there is none. */
function indentationOf(text: string): string {
  return /^\{\r?\n([ \t]+)/.exec(text.slice(0, 100))?.[1] ?? '';
}

/** Whether what stands on a line begins exactly this far from the edge. */
function isLevel(text: string, start: number, lineEnd: number, indentation: number): boolean {
  const at = start + indentation;
  return at < lineEnd && isBlank(text.charCodeAt(at - 1)) && !isBlank(text.charCodeAt(at));
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
