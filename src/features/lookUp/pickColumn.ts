import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { TableColumn, TableLayout } from '../../inputs/tableLayout';
import { withoutIcons } from '../../platform/withoutIcons';
import { oneLine } from '../../projections/oneLine';
import type { IdProperty } from './pickIdProperty';

/** A table that leaves open which column holds what is wanted: IDs or the values of a property. */
export interface OpenTable {
  readonly name: string;
  readonly layout: TableLayout;
  readonly idProperty?: IdProperty | undefined;
}

/** Asks for the column; those that may be meant come first. Answers `undefined` when the user changed their mind. */
export async function pickColumn(table: OpenTable): Promise<number | undefined> {
  const { candidates, columns } = table.layout;
  const likely = new Set(candidates.map(({ index }) => index));
  const items = [...candidates, ...columns.filter(({ index }) => !likely.has(index))].map(itemOf);
  const picked = await vscode.window.showQuickPick(items, {
    ...wordsOf(table),
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  return picked?.index;
}

function wordsOf({ idProperty, layout, name }: OpenTable): vscode.QuickPickOptions {
  const isNone = layout.candidates.length === 0;
  if (idProperty !== undefined) {
    return {
      title: l10n.t('Which column of “{0}” holds the values of {1}?', name, idProperty.label),
      placeHolder: isNone
        ? l10n.t('No column is called like it')
        : l10n.t('Several columns are called like it'),
    };
  }
  return {
    title: l10n.t('Which column of “{0}” holds the call IDs?', name),
    placeHolder: isNone
      ? l10n.t('No column looks like one of call IDs')
      : l10n.t('Several columns look like call IDs'),
  };
}

function itemOf({ examples, index, name }: TableColumn) {
  return {
    label: name === '' ? l10n.t('Column {0}', index + 1) : withoutIcons(oneLine(name)),
    description: withoutIcons(oneLine(examples.join(', '))),
    index,
  };
}
