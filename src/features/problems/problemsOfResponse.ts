import * as l10n from '@vscode/l10n';
import type { CallId } from '../../calls/callId';
import type { ReadResponse } from './readResponse';
import type { RelatedPlace, ShownLookup, ShownProblem } from './shownProblem';
import type { TrackedSource } from './trackedSource';

/** The problems of a look-up's response document, each with the places its id was taken from. */
export function problemsOfResponse(
  { isIgnored, lookup, sources }: ShownLookup,
  response: ReadResponse,
): readonly ShownProblem[] {
  const problems = response.problems.filter(({ id }) => !isIgnored(id));
  const ids = new Set(problems.flatMap(({ id }) => id ?? []));
  const asked = placesById(sources, ids);
  return problems.map(problem => {
    const related = (asked.get(problem.id ?? '') ?? []).slice(0, mostRelated);
    return { ...problem, lookup, related };
  });
}

/** Of an id that stands in a thousand lines, a few will do. */
const mostRelated = 5;

function placesById(
  sources: readonly TrackedSource[],
  ids: ReadonlySet<CallId>,
): ReadonlyMap<CallId, readonly RelatedPlace[]> {
  const found = new Map<CallId, RelatedPlace[]>();
  for (const { standing, uri } of sources) {
    for (const { character, id, line } of standing.places) {
      if (ids.has(id)) {
        const known = found.get(id) ?? [];
        const range = { line, character, length: id.length };
        known.push({ uri, range, message: l10n.t('Asked for here') });
        found.set(id, known);
      }
    }
  }
  return found;
}
