import { createReader, type ReadWanted } from '../../inputs/createReader';
import type { PlacedIds } from '../../inputs/placedIds';
import { readParts } from '../../inputs/readParts';
import { withoutHeader } from '../../inputs/withoutHeader';
import type { InputText } from './inputText';
import { columnsOfTexts } from './columnsOfTexts';
import type { IdProperty } from './pickIdProperty';
import type { TextIds } from './textIds';
import { withReadingProgress, type Reading } from './withReadingProgress';

/** How texts are to be read. */
export interface TextsWanted {
  /** False for a program, which answers no questions. */
  readonly isAsking: boolean;
  /** Where calls are to be found by this property, its values are read, not IDs. */
  readonly idProperty?: IdProperty | undefined;
}

/**
 * Reads texts of any size. Where a table leaves open which column holds the IDs, a person is asked, and a program gets the first
 * that may. Answers `undefined` when the user changed their mind.
 */
export async function readInputTexts(
  texts: readonly InputText[],
  wanted: TextsWanted,
): Promise<readonly TextIds[] | undefined> {
  const columns = await columnsOfTexts(texts, wanted);
  const idProperty = wanted.idProperty?.name;
  return (
    columns &&
    withReadingProgress(async reading => {
      const read: TextIds[] = [];
      for (const [index, text] of texts.entries()) {
        const column = columns[index];
        const found = await readText(
          text,
          { column, idProperty },
          {
            ...reading,
            onRead: (name, share) => reading.onRead(name, (index + share) / texts.length),
          },
        );
        const { format } = text;
        const places = withoutHeader(found.places, format, wanted.idProperty);
        read.push({ text, places, unreadable: found.unreadable });
      }
      return read;
    })
  );
}

async function readText(
  text: InputText,
  wanted: ReadWanted,
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
  const found = await read(createReader(format, wanted));
  // JSON of somebody else may speak of calls in its texts.
  const isEmpty = found.places.length + found.unreadable.length === 0;
  return isEmpty && format.kind === 'json' && wanted.idProperty === undefined
    ? read(createReader({ kind: 'text' }))
    : found;
}
