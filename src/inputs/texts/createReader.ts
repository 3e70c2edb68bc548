import { JsonReader } from './jsonReader';
import type { PartReader } from './partReader';
import { readField, readValue } from './readField';
import { TableReader } from './tableReader';
import type { TextFormat } from './textFormat';
import { TextReader } from './textReader';
import { ValueReader } from './valueReader';

/** What of a text is to be read. */
export interface ReadWanted {
  /** Of a table, unless there is no doubt which one. */
  readonly column?: number | undefined;
  /** The values of this property, where calls are not found by their IDs. */
  readonly idProperty?: string | undefined;
}

/** The reader for a text. */
export function createReader(
  format: TextFormat,
  { column, idProperty }: ReadWanted = {},
): PartReader {
  switch (format.kind) {
    case 'text':
      return idProperty === undefined ? new TextReader() : new ValueReader();
    case 'json':
      return new JsonReader(idProperty);
    case 'table': {
      const { candidates } = format.layout;
      const read = idProperty === undefined ? readField : readValue;
      return new TableReader(format.layout, column ?? candidates[0]?.index ?? 0, read);
    }
  }
}
