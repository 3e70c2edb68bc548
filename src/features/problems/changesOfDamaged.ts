import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { rangeOf } from '../../platform/rangeOf';
import { formatNumber } from '../../projections/values/formatNumber';
import type { Fix } from './fixesOfProblem';
import type { ListedProblems } from './listedProblems';
import type { ShownProblem } from './shownProblem';
import { placeKey } from './standingPlace';

/** Edits that make IDs of numbers that a spreadsheet or a program has damaged: of those at a place, and of all in its text. */
export async function changesOfDamaged(
  listed: ListedProblems,
  { uri }: vscode.TextDocument,
  problems: readonly ShownProblem[],
): Promise<readonly Fix[]> {
  const { mendedId } = await import('../../inputs/ids/mendedId');
  const mend = ({ category, piece, range }: ShownProblem): Mending[] => {
    const id = piece && mendedId(piece);
    // The note of problems that are not listed stands at one of them, and is about all.
    return id === undefined || category === 'MORE_PROBLEMS' ? [] : [{ id, range: rangeOf(range) }];
  };
  const here = problems.flatMap(mend);
  const all = distinct(here.length > 0 ? listed.all(uri).flatMap(mend) : []);
  return [
    ...here.map(one => ({
      title: l10n.t('Change to {0}', one.id),
      use: 0,
      edit: editOf(uri, [one]),
    })),
    ...(all.length > 1
      ? [
          {
            title: l10n.t('Change {0} Damaged Numbers to IDs', formatNumber(all.length)),
            use: 1,
            edit: editOf(uri, all),
          },
        ]
      : []),
  ];
}

interface Mending {
  readonly id: string;
  readonly range: vscode.Range;
}

/** Several look-ups of one text have a problem each at one number, which is changed once. */
function distinct(mendings: readonly Mending[]): readonly Mending[] {
  return [...new Map(mendings.map(each => [placeKey(each.range.start), each])).values()];
}

function editOf(uri: vscode.Uri, mendings: readonly Mending[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { id, range } of mendings) {
    edit.replace(uri, range, id);
  }
  return edit;
}
