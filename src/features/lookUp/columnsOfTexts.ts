import * as l10n from '@vscode/l10n';
import { candidatesNamed } from '../../inputs/candidatesNamed';
import type { InputText } from './inputText';
import { pickColumn, type OpenTable } from './pickColumn';
import type { TextsWanted } from './readInputTexts';

/**
 * For each text the column to read, where it is a table. Selections of one document have it in common. Answers `undefined` when the
 * user changed their mind.
 */
export async function columnsOfTexts(
  texts: readonly InputText[],
  wanted: TextsWanted,
): Promise<readonly (number | undefined)[] | undefined> {
  const columns: (number | undefined)[] = [];
  const known = new Map<string, number>();
  for (const { format, name, origin } of texts) {
    if (format.kind !== 'table') {
      columns.push(undefined);
      continue;
    }
    const document = origin?.uri.toString() ?? '';
    const column = known.get(document) ?? (await columnOf({ name, layout: format.layout }, wanted));
    if (column === undefined) {
      return undefined;
    }
    known.set(document, column);
    columns.push(column);
  }
  return columns;
}

async function columnOf(
  { layout, name }: Pick<OpenTable, 'layout' | 'name'>,
  { idProperty, isAsking }: TextsWanted,
): Promise<number | undefined> {
  const { candidates, columns } = layout;
  const likely = idProperty === undefined ? candidates : candidatesNamed(columns, idProperty);
  const [first, ...others] = likely;
  if (first !== undefined && (others.length === 0 || !isAsking)) {
    return first.index;
  }
  if (!isAsking) {
    throw new Error(
      l10n.t('“{0}” has no column that is known to hold call IDs, such as Record ID.', name),
    );
  }
  return pickColumn({ name, layout: { ...layout, candidates: likely }, idProperty });
}
