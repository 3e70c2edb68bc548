import type { ParsedIds, TextPiece } from '../ids/parsedIds';

/** A text in which JSON escapes signs: PHP writes `https:\/\/app.hubspot.com`. Total: what is no escape means itself. */
export class EscapedText {
  readonly meaning: string;
  /** For each unit of the meaning where it is written, and at last where the text ends. */
  private readonly starts: readonly number[];

  constructor(written: string) {
    const units: string[] = [];
    const starts: number[] = [];
    for (let offset = 0; offset < written.length;) {
      escape.lastIndex = offset;
      const found = escape.exec(written)?.[0] ?? written.charAt(offset);
      units.push(found.length > 1 ? unitOf(found) : found);
      starts.push(offset);
      offset += found.length;
    }
    this.meaning = units.join('');
    this.starts = [...starts, written.length];
  }

  /** What was found in the meaning, with places in a text where this one begins at `start`. */
  placed({ ids, problems }: ParsedIds, start: number): ParsedIds {
    const place = <P extends TextPiece>(piece: P): P => ({
      ...piece,
      start: start + this.writtenAt(piece.start),
      end: start + this.writtenAt(piece.end),
    });
    return { ids: ids.map(place), problems: problems.map(place) };
  }

  private writtenAt(offset: number): number {
    return this.starts[offset] ?? this.starts.at(-1) ?? 0;
  }
}

const escape = /\\(?:u[0-9a-f]{4}|["\\/bfnrt])/iy;

function unitOf(found: string): string {
  const sign = found.charAt(1);
  return sign === 'u'
    ? String.fromCharCode(Number.parseInt(found.slice(2), 16))
    : (controls[sign] ?? sign);
}

const controls: Readonly<Record<string, string | undefined>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
