import * as l10n from '@vscode/l10n';
import type { CallId } from '../../calls/callId';
import { entryOfId } from '../../calls/entryOfId';
import type { Lookup } from '../../calls/lookup';
import { groupByCause } from '../../projections/problems/groupByCause';
import { projectSourceProblems } from '../../projections/problems/sourceProblems';
import { correlationIdsOf } from '../../projections/response/correlationIds';
import type { PlacedProblem } from '../../projections/response/placedProblem';
import type { ReadResponse } from './readResponse';
import type { RelatedPlace, ShownLookup, ShownProblem } from './shownProblem';
import { placeKey } from './standingPlace';
import type { Places, TrackedSource } from './trackedSource';

/**
 * The problems of a text, of all look-ups that took ids from it, each with what HubSpot says about its id. Where two have asked
 * for what stands at a place, the one that was run last has the say, also where it found nothing wrong.
 */
export function problemsOfText(
  uri: string,
  lookups: readonly ShownLookup[],
  readResponse: (lookup: Lookup) => ReadResponse,
): readonly ShownProblem[] {
  const ofText = lookups
    .map(shown => ({ ...shown, sources: shown.sources.filter(each => each.uri === uri) }))
    .filter(({ sources }) => sources.length > 0)
    .sort((a, b) => b.lookup.startedAt.localeCompare(a.lookup.startedAt));
  const isLast = (index: number): boolean => index === ofText.length - 1;
  const answered = new Set<string>();
  return ofText.flatMap((shown, index) => {
    const problems = problemsOf(shown, { answered, readResponse, uri });
    if (!isLast(index)) {
      answeredPlaces(shown).forEach(place => answered.add(placeKey(place)));
    }
    return problems;
  });
}

function problemsOf(
  { isIgnored, isSilent, lookup, sources }: ShownLookup,
  { answered, readResponse, uri }: TextContext,
): readonly ShownProblem[] {
  if (isSilent) {
    return [];
  }
  const single = sources
    .flatMap(({ standing }) => projectSourceProblems(lookup, standing))
    .filter(({ id, range }) => !isIgnored(id) && !answered.has(placeKey(range)));
  const problems = groupByCause(single);
  const ids = new Set(problems.flatMap(({ id }) => id ?? []));
  const answers = ids.size === 0 ? noAnswers : answersById(lookup, ids, readResponse(lookup));
  return problems.map(problem => {
    const answer = answers.get(problem.id ?? '');
    return {
      ...problem,
      lookup,
      related: [...(answer === undefined ? [] : [answer]), ...firstOthers(uri, problem)],
    };
  });
}

interface TextContext {
  readonly uri: string;
  /** Where another look-up has the say. */
  readonly answered: ReadonlySet<string>;
  readonly readResponse: (lookup: Lookup) => ReadResponse;
}

/** Enough to see what the others are like. Each is a row of Problems. */
const mostOthers = 10;

function firstOthers(uri: string, { others = [] }: PlacedProblem): readonly RelatedPlace[] {
  return others.slice(0, mostOthers).map(({ id = '', range }) => ({
    uri,
    range,
    message: l10n.t('The same for call {0}', id),
  }));
}

/** Where the look-up has an answer. One that has not asked yet, or never will, has nothing to say. */
function answeredPlaces({ lookup, sources }: ShownLookup): readonly TextPosition[] {
  const isAnswered = (id: CallId): boolean =>
    (entryOfId(lookup, id)?.kind ?? 'notSent') !== 'notSent';
  const placesOf = ({
    standing: { places, unreadable },
  }: TrackedSource): readonly TextPosition[] => [
    ...places.filter(({ id }) => isAnswered(id)),
    ...unreadable,
  ];
  return sources.flatMap(placesOf);
}

const noAnswers: ReadonlyMap<CallId, RelatedPlace> = new Map();

function answersById(
  lookup: Lookup,
  ids: ReadonlySet<CallId>,
  { locate, uri }: ReadResponse,
): ReadonlyMap<CallId, RelatedPlace> {
  const correlationIds = correlationIdsOf(lookup, ids);
  const ranges = locate(ids);
  return new Map(
    [...ids].map(id => {
      const correlationId = correlationIds.get(id);
      const message =
        correlationId === undefined
          ? l10n.t('HubSpot’s answer')
          : l10n.t('HubSpot’s answer. Correlation ID: {0}', correlationId);
      return [id, { uri, range: ranges.get(id) ?? firstCharacter, message }];
    }),
  );
}

const firstCharacter = { line: 0, character: 0, length: 1 };

type TextPosition = Pick<Places['unreadable'][number], 'line' | 'character'>;
