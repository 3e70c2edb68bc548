import * as l10n from '@vscode/l10n';
import { createReader } from '../../inputs/createReader';
import type { PlacedIds } from '../../inputs/placedIds';
import { readParts } from '../../inputs/readParts';
import type { InputText } from './inputText';
import { pickColumn } from './pickColumn';
import type { TextIds } from './textIds';
import { withReadingProgress, type Reading } from './withReadingProgress';

/**
 * Reads texts of any size. Where a table leaves open which column holds the IDs, a person is asked, and a program gets the first
 * that may. Answers `undefined` when the user changed their mind.
 */
export async function readInputTexts(
  texts: readonly InputText[],
  isAsking: boolean,
): Promise<readonly TextIds[] | undefined> {
  const columns = await columnsOf(texts, isAsking);
  return (
    columns &&
    withReadingProgress(async reading => {
      const read: TextIds[] = [];
      for (const [index, text] of texts.entries()) {
        const found = await readText(text, columns[index], {
          ...reading,
          onRead: (name, share) => reading.onRead(name, (index + share) / texts.length),
        });
        read.push({ text, places: found.places, unreadable: found.unreadable });
      }
      return read;
    })
  );
}

async function readText(
  text: InputText,
  column: number | undefined,
  { signal, onRead }: Reading,
): Promise<PlacedIds> {
  const { format, name, parts, start } = text;
  const options = { signal, ...(start === undefined ? {} : { start }) };
  const read = (reader: ReturnType<typeof createReader>): Promise<PlacedIds> =>
    readParts(
      parts(share => onRead(name, share)),
      reader,
      options,
    );
  const found = await read(createReader(format, column));
  // JSON of somebody else may speak of calls in its texts.
  const isEmpty = found.places.length + found.unreadable.length === 0;
  return isEmpty && format.kind === 'json' ? read(createReader({ kind: 'text' })) : found;
}

/** For each text the column to read, where it is a table. Selections of one document have it in common. */
async function columnsOf(
  texts: readonly InputText[],
  isAsking: boolean,
): Promise<readonly (number | undefined)[] | undefined> {
  const columns: (number | undefined)[] = [];
  const known = new Map<string, number>();
  for (const { format, name, origin } of texts) {
    if (format.kind !== 'table') {
      columns.push(undefined);
      continue;
    }
    const document = origin?.uri.toString() ?? '';
    const column =
      known.get(document) ?? (await columnOf({ name, layout: format.layout }, isAsking));
    if (column === undefined) {
      return undefined;
    }
    known.set(document, column);
    columns.push(column);
  }
  return columns;
}

async function columnOf(
  table: Parameters<typeof pickColumn>[0],
  isAsking: boolean,
): Promise<number | undefined> {
  const [first, ...others] = table.layout.candidates;
  if (first !== undefined && (others.length === 0 || !isAsking)) {
    return first.index;
  }
  if (!isAsking) {
    throw new Error(
      l10n.t('“{0}” has no column that is known to hold call IDs, such as Record ID.', table.name),
    );
  }
  return pickColumn(table);
}
