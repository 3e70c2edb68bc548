import type { IdSource } from '../../calls/idSource';
import type { PlacedIds } from '../../inputs/texts/placedIds';
import type { TableColumn } from '../../inputs/texts/tableLayout';
import type { LookupInput } from '../../services/lookups/lookupService';
import type { InputText } from './inputText';

/** What was read out of a text. */
export interface TextIds extends PlacedIds {
  readonly text: InputText;
  /** Of a table, the column that was read. */
  readonly column?: Pick<TableColumn, 'index' | 'name'>;
}

/** What was read, as a look-up takes it: IDs and pieces that are none, and where all of them stand. */
export function inputOfTexts(
  texts: readonly TextIds[],
): Pick<LookupInput, 'ids' | 'invalid' | 'sources'> {
  return {
    ids: texts.flatMap(({ places }) => places.map(({ id }) => id)),
    invalid: texts.flatMap(({ unreadable }) =>
      unreadable.map(({ text, reason }) => ({ text, reason })),
    ),
    sources: sourcesOf(texts),
  };
}

/** Of each document one: the selections of an editor are parts of it. */
function sourcesOf(texts: readonly TextIds[]): readonly IdSource[] {
  const sources = new Map<string, IdSource>();
  for (const { places, text, unreadable } of texts) {
    if (text.origin !== undefined) {
      const { kind } = text.origin;
      const uri = text.origin.uri.toString();
      const before = sources.get(uri);
      sources.set(uri, {
        uri,
        kind,
        places: before === undefined ? places : [...before.places, ...places],
        unreadable: before === undefined ? unreadable : [...before.unreadable, ...unreadable],
      });
    }
  }
  return [...sources.values()];
}
