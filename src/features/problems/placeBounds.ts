/**
 * What must stand beside a piece for it to be one of its own: a separator, where it is a value that may be any text; no more of a
 * word or number, where it is an ID; anything, where it was cut out of a word by a selection.
 */
export type Bound = 'separator' | 'notOfWord' | 'anything';

/** On the left and on the right. */
export type PlaceBounds = readonly [Bound, Bound];

/** Those of an ID, which may stand in a sentence. */
export const boundsOfId: PlaceBounds = ['notOfWord', 'notOfWord'];
/** Those of a value that may be any text. */
export const boundsOfValue: PlaceBounds = ['separator', 'separator'];

/** A piece of a line. */
export interface LinePiece {
  readonly line: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a piece of a line stands by itself, as far as its bounds ask for it. */
export function isBounded(piece: LinePiece, [before, after]: PlaceBounds): boolean {
  return isBoundedBefore(piece, before) && isBoundedAfter(piece, after);
}

/** The bounds, or weaker ones, that the piece has. */
export function boundsThere(piece: LinePiece, [before, after]: PlaceBounds): PlaceBounds {
  const holdsBefore = (bound: Bound): boolean => isBoundedBefore(piece, bound);
  const holdsAfter = (bound: Bound): boolean => isBoundedAfter(piece, bound);
  return [
    [before, ...weaker].find(holdsBefore) ?? 'anything',
    [after, ...weaker].find(holdsAfter) ?? 'anything',
  ];
}

const weaker: readonly Bound[] = ['notOfWord', 'anything'];

function isBoundedBefore({ line, start }: LinePiece, bound: Bound): boolean {
  switch (bound) {
    case 'separator':
      return /(?:^|[,;:\t"'[{])[^\S\t]*$/.test(line.slice(0, start));
    case 'notOfWord':
      // `430404` is none of its own in `-430404`.
      return !isWord(line, start) || !(isWord(line, start - 1) || isMark(line, start - 1));
    case 'anything':
      return true;
  }
}

function isBoundedAfter({ end, line }: LinePiece, bound: Bound): boolean {
  switch (bound) {
    case 'separator':
      return /^[^\S\t]*(?:$|[,;\t"'\]}])/.test(line.slice(end));
    case 'notOfWord': {
      // A sentence may end behind an ID, but `430404` is none of its own in `430404.5`.
      let next = end;
      while (isMark(line, next)) {
        next++;
      }
      return !isWord(line, end - 1) || !isWord(line, next);
    }
    case 'anything':
      return true;
  }
}

function isWord(line: string, offset: number): boolean {
  const sign = line.charAt(offset);
  return wordSign.test(sign) && !unspaced.test(sign);
}

const wordSign = /[\p{L}\p{N}\p{M}_]/u;
/** Letters of scripts without blanks between words. */
const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;

function isMark(line: string, offset: number): boolean {
  return /[.+\-\u2212]/.test(line.charAt(offset));
}
