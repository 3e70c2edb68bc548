import * as l10n from '@vscode/l10n';
import type { PlacedProblem } from '../response/placedProblem';
import { formatNumber } from '../values/formatNumber';

/**
 * The problems of a look-up in a text, with one for each cause that concerns many ids in place of one for each of these: where a
 * request failed, a hundred times the same would hide what is to be said of single ids. It stands at the first of them. Total.
 */
export function groupByCause<P extends PlacedProblem>(problems: readonly P[]): readonly P[] {
  const groups = new Map<string, P[]>();
  for (const problem of problems) {
    if (problem.cause !== undefined) {
      const group = groups.get(keyOf(problem)) ?? [];
      group.push(problem);
      groups.set(keyOf(problem), group);
    }
  }
  const counts = new Map([...groups].map(([key, group]) => [key, countIds(group)]));
  return problems.flatMap(problem => {
    const key = keyOf(problem);
    const group = groups.get(key) ?? [];
    const ids = counts.get(key) ?? 0;
    if (problem.cause === undefined || ids <= fewIds) {
      return [problem];
    }
    return problem === group[0]
      ? [{ ...problem, message: messageOf(problem, ids - 1), others: group.slice(1) }]
      : [];
  });
}

/** So many alike drown nothing, and each is seen where its id stands. */
const fewIds = 10;

function keyOf({ category, cause = '' }: PlacedProblem): string {
  return `${category} ${cause}`;
}

/** One that stands in several places is one. */
function countIds(problems: readonly PlacedProblem[]): number {
  return new Set(problems.map(({ id }) => id)).size;
}

function messageOf({ cause = '', id = '' }: PlacedProblem, more: number): string {
  return l10n.t('Call {0} and {1} more IDs: {2}', id, formatNumber(more), cause);
}
