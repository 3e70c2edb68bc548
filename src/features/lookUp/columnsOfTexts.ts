import * as l10n from '@vscode/l10n';
import type { TextFormat } from '../../inputs/texts/textFormat';
import type { InputText } from './inputText';
import type { LookupChoices } from './lookupChoices';
import { pickColumn, type OpenTable } from './pickColumn';

/** A text with the way to read it. */
export interface FormattedText {
  readonly text: InputText;
  readonly format: TextFormat;
}

/**
 * For each text the column to read, where it is a table. Selections of one document have it in common. Where it is open which one,
 * a person is asked, who may choose otherwise what calls are found by (`chosenOtherwise`) or leave (`undefined`), and a program,
 * which has no choices, gets the first that may be meant.
 */
export async function columnsOfTexts(
  texts: readonly FormattedText[],
  choices: LookupChoices | undefined,
): Promise<readonly (number | undefined)[] | 'chosenOtherwise' | undefined> {
  const columns: (number | undefined)[] = [];
  const known = new Map<string, number>();
  for (const { format, text } of texts) {
    if (format.kind !== 'table') {
      columns.push(undefined);
      continue;
    }
    const { name, origin } = text;
    const document = origin?.uri.toString() ?? '';
    const column =
      known.get(document) ?? (await columnOf({ name, layout: format.layout }, choices));
    if (typeof column !== 'number') {
      return column;
    }
    known.set(document, column);
    columns.push(column);
  }
  return columns;
}

async function columnOf(
  table: OpenTable,
  choices: LookupChoices | undefined,
): Promise<number | 'chosenOtherwise' | undefined> {
  const [first, ...others] = table.layout.candidates;
  if (first !== undefined && (others.length === 0 || choices === undefined)) {
    return first.index;
  }
  if (choices === undefined) {
    throw new Error(
      l10n.t('“{0}” has no column that is known to hold call IDs, such as Record ID.', table.name),
    );
  }
  return pickColumn(table, choices);
}
