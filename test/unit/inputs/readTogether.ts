import { strict as assert } from 'node:assert';
import { writtenText } from '../../../src/calls/writtenText';
import type { PartReader } from '../../../src/inputs/texts/partReader';
import type { PlacedIds } from '../../../src/inputs/texts/placedIds';
import { readParts } from '../../../src/inputs/texts/readParts';
import { textParts } from '../../../src/inputs/texts/textParts';

/** Reads a text in parts of a length, and asserts that each piece stands in the document where its place says. */
export async function readTogether(
  text: string,
  reader: PartReader,
  length = 65_536,
): Promise<PlacedIds> {
  const found = await readParts(textParts(text, length), reader);
  const lines = text.split(/\r\n|\r|\n/);
  for (const piece of [...found.places, ...found.unreadable]) {
    const [first = '', ...others] = writtenText(piece).split(/\r\n|\r|\n/);
    assert.ok(lines[piece.line]?.startsWith(first, piece.character), JSON.stringify(piece));
    others.forEach((part, index) => assert.ok(lines[piece.line + 1 + index]?.startsWith(part)));
  }
  return found;
}

/** The IDs alone. */
export function idsOf({ places }: PlacedIds): readonly string[] {
  return places.map(({ id }) => id);
}
