import { JsonReader } from './jsonReader';
import type { PartReader } from './partReader';
import { TableReader } from './tableReader';
import type { TextFormat } from './textFormat';
import { TextReader } from './textReader';

/** The reader for a text; of a table, `column` is the one to read, unless there is no doubt which it is. */
export function createReader(format: TextFormat, column?: number): PartReader {
  switch (format.kind) {
    case 'text':
      return new TextReader();
    case 'json':
      return new JsonReader();
    case 'table':
      return new TableReader(format.layout, column ?? format.layout.candidates[0]?.index ?? 0);
  }
}
