import * as l10n from '@vscode/l10n';
import type { PlacedProblem } from '../response/placedProblem';
import { formatNumber } from '../values/formatNumber';
import { listInWords } from '../values/listInWords';

/**
 * The problems that are listed of a text with more than `most`: the gravest, in the order of the text, and one that says how many
 * others there are and of what kind. Nobody reads thousands, and VS Code drops what goes beyond a thousand without telling of
 * what kind it was. Total.
 */
export function limitProblems<P extends PlacedProblem>(
  problems: readonly P[],
  most: number,
): readonly P[] {
  if (problems.length <= most) {
    return problems;
  }
  const ranked = [...problems].sort(
    (a, b) => ranks[a.severity] - ranks[b.severity] || sizeOf(b) - sizeOf(a) || compareRanges(a, b),
  );
  const listed = ranked.slice(0, Math.max(0, most - 1));
  const others = ranked.slice(listed.length);
  const [gravest] = others;
  if (gravest === undefined) {
    return listed;
  }
  const note: P = {
    ...gravest,
    message: l10n.t(
      '{0} more problems of this text are not listed: {1}. The setting hubspotCalls.maxProblems lists more.',
      formatNumber(others.reduce((sum, problem) => sum + sizeOf(problem), 0)),
      describeCategories(others),
    ),
    category: 'MORE_PROBLEMS',
    others: [],
  };
  return [...listed, note].sort(compareRanges);
}

/** How many it stands for: one that stands for many says more than one of a single ID. */
function sizeOf({ others = [] }: PlacedProblem): number {
  return 1 + others.length;
}

const ranks: Readonly<Record<PlacedProblem['severity'], number>> = {
  error: 0,
  warning: 1,
  information: 2,
};

function compareRanges({ range: a }: PlacedProblem, { range: b }: PlacedProblem): number {
  return a.line - b.line || a.character - b.character;
}

/** `OBJECT_NOT_FOUND (1,200), TIMEOUT (34)`. */
function describeCategories(problems: readonly PlacedProblem[]): string {
  const counts = new Map<string, number>();
  for (const problem of problems) {
    const { category } = problem;
    counts.set(category, (counts.get(category) ?? 0) + sizeOf(problem));
  }
  return listInWords(
    [...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([category, count]) => `${category} (${formatNumber(count)})`),
  );
}
