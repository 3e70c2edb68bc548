import { parseUniqueValues } from '../ids/parseUniqueValues';
import type { PartReader, ReadPart } from './partReader';

/** Reads what `parseUniqueValues` reads, values of a unique property, in parts. */
export class ValueReader implements PartReader {
  read(text: string, isLast: boolean): ReadPart {
    const end = isLast ? text.length : endOfValues(text);
    const { ids, problems } = parseUniqueValues(text.slice(0, end));
    return { ids, problems, end };
  }
}

/** In UTF-16 units; four times what HubSpot keeps in a property. What is longer is taken to pieces, and is no value either way. */
const longestValue = 262_144;

function endOfValues(text: string): number {
  const end = Math.max(...[',', '\n', '\r'].map(sign => text.lastIndexOf(sign))) + 1;
  return end === 0 && text.length > longestValue ? text.length : end;
}
