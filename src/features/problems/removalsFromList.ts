import * as l10n from '@vscode/l10n';
import type * as vscode from 'vscode';
import { hideTokens } from '../../calls/hideTokens';
import { responseScheme } from '../../contributions';
import { oneLine } from '../../projections/values/oneLine';
import { shorten } from '../../projections/values/shorten';
import type { Fix } from './fixesOfProblem';
import type { ListedProblems } from './listedProblems';
import type { ShownProblem } from './shownProblem';

/**
 * Edits of the list that missing ids stand in, or pieces that are none; nothing is taken out of a log, nor of HubSpot's answer.
 */
export async function removalsFromList(
  listed: ListedProblems,
  document: vscode.TextDocument,
  problems: readonly ShownProblem[],
): Promise<readonly Fix[]> {
  const [problem] = problems.filter(isRemovable);
  if (problem === undefined || document.uri.scheme === responseScheme) {
    return [];
  }
  const { removalOf } = await import('./removalOf');
  const { mendedId } = await import('../../inputs/ids/mendedId');
  const lackOf = ({ piece }: ShownProblem): Lack =>
    piece === undefined ? 'missing' : mendedId(piece) === undefined ? 'unreadable' : 'damaged';
  const text = textOf(problem);
  const lack = lackOf(problem);
  const alike = listed.all(document.uri).filter(each => isRemovable(each) && lackOf(each) === lack);
  const same = alike.filter(each => textOf(each) === text);
  const one = removalOf(document, same);
  const title = titleOfAll(lack);
  const every =
    title !== undefined && alike.length > same.length ? removalOf(document, alike) : undefined;
  const shown = shorten(oneLine(hideTokens(text)));
  return [
    ...(one === undefined
      ? []
      : [{ title: l10n.t('Remove {0} from the List', shown), use: 3, edit: one }]),
    ...(title === undefined || every === undefined ? [] : [{ title, use: 4, edit: every }]),
  ];
}

/** What is wrong with a piece of a list. A number whose digits are certain is damaged. */
type Lack = 'missing' | 'unreadable' | 'damaged';

/** Damaged numbers are better changed: they are never taken out all at once. */
function titleOfAll(lack: Lack): string | undefined {
  switch (lack) {
    case 'missing':
      return l10n.t('Remove All Missing IDs from the List');
    case 'unreadable':
      return l10n.t('Remove Everything Unreadable from the List');
    case 'damaged':
      return undefined;
  }
}

/** Whether a list is better off without what stands where a problem is. */
function isRemovable(problem: ShownProblem): boolean {
  const { category, piece } = problem;
  const isWrong =
    piece === undefined ? category === 'OBJECT_NOT_FOUND' : category !== 'MORE_PROBLEMS';
  return isWrong && textOf(problem).trim() !== '';
}

function textOf({ id = '', piece }: ShownProblem): string {
  return piece?.text ?? id;
}
