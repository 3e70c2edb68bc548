import * as l10n from '@vscode/l10n';
import type { TableColumn } from '../../inputs/texts/tableLayout';
import { withoutIcons } from '../../platform/withoutIcons';
import { oneLine } from '../../projections/values/oneLine';

/** A column of a text as a person knows it, for a list of VS Code's. */
export function columnLabel({ index, name }: Pick<TableColumn, 'index' | 'name'>): string {
  return name === '' ? l10n.t('Column {0}', index + 1) : withoutIcons(oneLine(name));
}
