import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { TableColumn, TableLayout } from '../../inputs/texts/tableLayout';
import { withoutIcons } from '../../platform/withoutIcons';
import { listInWords } from '../../projections/values/listInWords';
import { oneLine } from '../../projections/values/oneLine';
import { columnLabel } from './columnLabel';
import type { LookupChoices } from './lookupChoices';
import { offerChoices } from './offerChoices';

/** A table that leaves open which column holds what is wanted: IDs or the values of a property. */
export interface OpenTable {
  readonly name: string;
  readonly layout: TableLayout;
}

/**
 * Asks for the column; those that may be meant come first. Answers `chosenOtherwise` once calls are to be found by something
 * else, and `undefined` when the user changed their mind.
 */
export function pickColumn(
  table: OpenTable,
  choices: LookupChoices,
): Promise<number | 'chosenOtherwise' | undefined> {
  const { candidates, columns } = table.layout;
  const { idProperty } = choices;
  const likely = new Set(candidates.map(({ index }) => index));
  const pick = vscode.window.createQuickPick<ColumnItem>();
  const { placeholder, title } = wordsOf(table, choices);
  pick.title = title;
  pick.placeholder = placeholder;
  pick.items = [...candidates, ...columns.filter(({ index }) => !likely.has(index))].map(itemOf);
  pick.matchOnDescription = true;
  pick.ignoreFocusOut = true;
  pick.show();
  return new Promise(resolve => {
    pick.onDidAccept(() => {
      const [column] = pick.activeItems;
      // What was typed may fit none, which is no change of mind.
      if (column !== undefined) {
        resolve(column.index);
        pick.hide();
      }
    });
    offerChoices(pick, choices, {
      onChange: () => {
        const isOver = choices.idProperty?.name !== idProperty?.name;
        if (isOver) {
          resolve('chosenOtherwise');
        }
        return !isOver;
      },
      onClose: () => {
        resolve(undefined);
        pick.dispose();
      },
    });
  });
}

function wordsOf(
  { layout, name }: OpenTable,
  { idProperty }: LookupChoices,
): Pick<vscode.QuickPick<ColumnItem>, 'placeholder' | 'title'> {
  const isNone = layout.candidates.length === 0;
  if (idProperty !== undefined) {
    return {
      title: l10n.t('Which column of “{0}” holds the values of {1}?', name, idProperty.label),
      placeholder: isNone
        ? l10n.t('No column is called like it')
        : l10n.t('Several columns are called like it'),
    };
  }
  return {
    title: l10n.t('Which column of “{0}” holds the call IDs?', name),
    placeholder: isNone
      ? l10n.t('No column looks like one of call IDs')
      : l10n.t('Several columns look like call IDs'),
  };
}

interface ColumnItem extends vscode.QuickPickItem {
  readonly index: number;
}

function itemOf({ examples, index, name }: TableColumn): ColumnItem {
  return {
    label: columnLabel({ index, name }),
    description: withoutIcons(oneLine(listInWords(examples))),
    index,
  };
}
