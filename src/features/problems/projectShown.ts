import * as l10n from '@vscode/l10n';
import type { CallId } from '../../calls/callId';
import type { Lookup } from '../../calls/lookup';
import { responseIndentation } from '../../platform/responseIndentation';
import { responseUri } from '../../platform/responseUri';
import { correlationIdsOf } from '../../projections/correlationIds';
import type { JsonRange } from '../../projections/locateJson';
import { projectResponseText, type LocatedProblem } from '../../projections/responseText';
import { projectSourceProblems } from '../../projections/sourceProblems';
import type { IgnoredIds, RelatedPlace, ShownProblem } from './shownProblem';
import type { TrackedSource } from './trackedSource';

/** The problems of a look-up's response document, each with the places its id was taken from. */
export function problemsOfResponse(
  lookup: Lookup,
  sources: readonly TrackedSource[],
  isIgnored: IgnoredIds,
): readonly ShownProblem[] {
  const problems = responseProblems(lookup).filter(({ id }) => !isIgnored(id));
  const ids = new Set(problems.flatMap(({ id }) => id ?? []));
  const asked = placesById(sources, ids);
  return problems.map(problem => {
    const related = (asked.get(problem.id ?? '') ?? []).slice(0, mostRelated);
    return { ...problem, lookup, related };
  });
}

/** The problems of a text that ids of a look-up were taken from, each with what HubSpot says about its id. */
export function problemsOfSource(
  lookup: Lookup,
  { places }: TrackedSource,
  isIgnored: IgnoredIds,
): readonly ShownProblem[] {
  const problems = projectSourceProblems(lookup, places).filter(({ id }) => !isIgnored(id));
  const ids = new Set(problems.flatMap(({ id }) => id ?? []));
  const answered = ids.size === 0 ? noPlaces : answersById(lookup, ids);
  return problems.map(problem => {
    const answer = answered.get(problem.id ?? '');
    return { ...problem, lookup, related: answer === undefined ? [] : [answer] };
  });
}

const noPlaces: ReadonlyMap<CallId, RelatedPlace> = new Map();

/** Of an id that stands in a thousand lines, a few will do. */
const mostRelated = 5;

function answersById(lookup: Lookup, ids: ReadonlySet<CallId>): ReadonlyMap<CallId, RelatedPlace> {
  const uri = responseUri(lookup.id).toString();
  const correlationIds = correlationIdsOf(lookup, ids);
  const general = new Map<CallId, JsonRange>();
  for (const { id, range } of responseProblems(lookup)) {
    if (id !== undefined && !general.has(id)) {
      general.set(id, range);
    }
  }
  return new Map(
    [...ids].map(id => {
      const correlationId = correlationIds.get(id);
      const message =
        correlationId === undefined
          ? l10n.t('HubSpot’s answer')
          : l10n.t('HubSpot’s answer. Correlation ID: {0}', correlationId);
      return [id, { uri, range: general.get(id) ?? firstCharacter, message }];
    }),
  );
}

/** At their places in the document as the user's settings lay it out. */
function responseProblems(lookup: Lookup): readonly LocatedProblem[] {
  const indentation = responseIndentation(responseUri(lookup.id));
  return projectResponseText(lookup, indentation).problems;
}

const firstCharacter: JsonRange = { line: 0, character: 0, length: 1 };

function placesById(
  sources: readonly TrackedSource[],
  ids: ReadonlySet<CallId>,
): ReadonlyMap<CallId, readonly RelatedPlace[]> {
  const found = new Map<CallId, RelatedPlace[]>();
  for (const { places, uri } of sources) {
    for (const { character, id, line } of places.places) {
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
