import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { TableColumn, TableLayout } from '../../inputs/tableLayout';
import { withoutIcons } from '../../platform/withoutIcons';
import { oneLine } from '../../projections/oneLine';

/** A table that leaves open which column holds the IDs. */
export interface OpenTable {
  readonly name: string;
  readonly layout: TableLayout;
}

/** Asks for the column; those that may hold IDs come first. Answers `undefined` when the user changed their mind. */
export async function pickColumn({ layout, name }: OpenTable): Promise<number | undefined> {
  const { candidates, columns } = layout;
  const likely = new Set(candidates.map(({ index }) => index));
  const items = [...candidates, ...columns.filter(({ index }) => !likely.has(index))].map(itemOf);
  const picked = await vscode.window.showQuickPick(items, {
    title: l10n.t('Which column of “{0}” holds the call IDs?', name),
    placeHolder:
      likely.size === 0
        ? l10n.t('No column looks like one of call IDs')
        : l10n.t('Several columns look like call IDs'),
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  return picked?.index;
}

function itemOf({ examples, index, name }: TableColumn) {
  return {
    label: name === '' ? l10n.t('Column {0}', index + 1) : withoutIcons(oneLine(name)),
    description: withoutIcons(oneLine(examples.join(', '))),
    index,
  };
}
