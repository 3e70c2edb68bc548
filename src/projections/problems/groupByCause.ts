import * as l10n from '@vscode/l10n';
import { formatNumber } from '../values/formatNumber';
import type { PlacedProblem } from '../response/placedProblem';

/** A problem that may stand for others. */
export type GroupedProblem<P extends PlacedProblem> = P & {
  /** What has the same cause in the same text, and is not listed beside it. */
  readonly others?: readonly P[];
};

/**
 * The problems of a look-up in a text, with one for each cause in place of one for each id: where a request failed, a hundred times
 * the same would hide what is to be said of single ids. It stands at the first of them. Total.
 */
export function groupByCause<P extends PlacedProblem>(
  problems: readonly P[],
): readonly GroupedProblem<P>[] {
  const groups = new Map<string, P[]>();
  const listed = problems.filter(problem => {
    if (problem.cause === undefined) {
      return true;
    }
    const key = keyOf(problem);
    const group = groups.get(key);
    group?.push(problem);
    groups.set(key, group ?? [problem]);
    return group === undefined;
  });
  return listed.flatMap(problem => {
    const group = problem.cause === undefined ? [] : (groups.get(keyOf(problem)) ?? []);
    const ids = new Set(group.map(({ id }) => id)).size;
    // One id that stands in several places is wanted at each of them.
    return ids > 1
      ? [{ ...problem, message: messageOf(problem, ids - 1), others: group.slice(1) }]
      : [problem, ...group.slice(1)];
  });
}

function keyOf({ category, cause = '' }: PlacedProblem): string {
  return `${category} ${cause}`;
}

function messageOf({ cause = '', id = '' }: PlacedProblem, more: number): string {
  return more === 1
    ? l10n.t('Call {0} and 1 more ID: {1}', id, cause)
    : l10n.t('Call {0} and {1} more IDs: {2}', id, formatNumber(more), cause);
}
