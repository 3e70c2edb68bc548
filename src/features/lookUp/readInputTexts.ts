import { createReader, type ReadWanted } from '../../inputs/texts/createReader';
import type { PlacedIds } from '../../inputs/texts/placedIds';
import { readParts } from '../../inputs/texts/readParts';
import { withoutHeader } from '../../inputs/texts/withoutHeader';
import { columnsOfTexts, type FormattedText } from './columnsOfTexts';
import type { InputText } from './inputText';
import type { LookupChoices } from './lookupChoices';
import type { IdProperty } from './idProperty';
import type { TextIds } from './textIds';
import { withReadingProgress, type Reading } from './withReadingProgress';

/**
 * Reads texts of any size: for IDs or for the values of the property that is chosen to find calls by. Where a table leaves open
 * which column holds them, a person is asked; a program, which has no choices, is not. Answers `undefined` when the user changed
 * their mind.
 */
export async function readInputTexts(
  texts: readonly InputText[],
  choices: LookupChoices | undefined,
): Promise<readonly TextIds[] | undefined> {
  const idProperty = choices?.idProperty;
  const formatted = texts.map(text => ({ text, format: text.formatFor(idProperty) }));
  const columns = await columnsOfTexts(formatted, choices);
  if (columns === 'chosenOtherwise') {
    return readInputTexts(texts, choices);
  }
  return (
    columns &&
    withReadingProgress(async reading => {
      const read: TextIds[] = [];
      for (const [index, text] of formatted.entries()) {
        const onRead: Reading['onRead'] = (name, share) => {
          reading.onRead(name, (index + share) / texts.length);
        };
        read.push(
          await readText(text, { column: columns[index], idProperty }, { ...reading, onRead }),
        );
      }
      return read;
    })
  );
}

/** What is to be read of a text. */
interface TextWanted extends Omit<ReadWanted, 'idProperty'> {
  readonly idProperty: IdProperty | undefined;
}

async function readText(
  { format, text }: FormattedText,
  { column, idProperty }: TextWanted,
  { signal, onRead }: Reading,
): Promise<TextIds> {
  const { name, parts, start } = text;
  const options = { signal, ...(start === undefined ? {} : { start }) };
  const read = (reader: ReturnType<typeof createReader>): Promise<PlacedIds> =>
    readParts(
      parts(share => onRead(name, share)),
      reader,
      options,
    );
  const found = await read(createReader(format, { column, idProperty: idProperty?.name }));
  // JSON of somebody else may speak of calls in its texts.
  const isEmpty = found.places.length + found.unreadable.length === 0;
  const { places, unreadable } =
    isEmpty && format.kind === 'json' && idProperty === undefined
      ? await read(createReader({ kind: 'text' }))
      : found;
  const table = format.kind === 'table' ? format.layout.columns : [];
  const from = table.find(({ index }) => index === column);
  return {
    text,
    places: withoutHeader(places, format, idProperty),
    unreadable,
    ...(from === undefined ? {} : { column: from }),
  };
}
