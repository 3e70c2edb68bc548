import * as l10n from '@vscode/l10n';
import type { CallId } from '../../calls/callId';
import { writtenText } from '../../calls/writtenText';
import { correlationIdsOf } from '../../projections/response/correlationIds';
import type { ReadResponse } from './readResponse';
import type { RelatedPlace, ShownLookup, ShownProblem } from './shownProblem';
import type { TrackedSource } from './trackedSource';

/** The problems of a look-up's response document, each with the places its ids were taken from. */
export function problemsOfResponse(
  { isIgnored, lookup, sources }: ShownLookup,
  response: Pick<ReadResponse, 'problems'>,
): readonly ShownProblem[] {
  // Of a request that failed, as long as somebody wants to hear of one of its ids.
  const problems = response.problems.filter(problem => {
    const about = idsOf(problem);
    return about.length === 0 || !about.every(isIgnored);
  });
  const ids = new Set(problems.flatMap(idsOf));
  const asked = placesById(sources, ids);
  const correlationIds = correlationIdsOf(lookup, new Set(problems.flatMap(({ id }) => id ?? [])));
  return problems.map(problem => ({
    ...problem,
    message: withCorrelationId(problem.message, correlationIds.get(problem.id ?? '')),
    lookup,
    related: firstPlaces(asked, idsOf(problem)),
  }));
}

/** Of an id that stands in a thousand lines, a few will do. */
const mostRelated = 5;

type IdsOfProblem = Pick<ReadResponse['problems'][number], 'id' | 'ids'>;

function idsOf({ id, ids = [] }: IdsOfProblem): readonly CallId[] {
  return id === undefined ? ids : [id];
}

/** HubSpot's support finds the request by it. That of a request that failed is in its message already. */
function withCorrelationId(message: string, correlationId: string | undefined): string {
  return correlationId === undefined || message.includes(correlationId)
    ? message
    : `${message} ${l10n.t('Correlation ID: {0}', correlationId)}`;
}

function firstPlaces(
  asked: ReadonlyMap<CallId, readonly RelatedPlace[]>,
  ids: readonly CallId[],
): readonly RelatedPlace[] {
  const places: RelatedPlace[] = [];
  for (const id of ids) {
    places.push(...(asked.get(id) ?? []).slice(0, mostRelated - places.length));
    if (places.length === mostRelated) {
      break;
    }
  }
  return places;
}

function placesById(
  sources: readonly TrackedSource[],
  ids: ReadonlySet<CallId>,
): ReadonlyMap<CallId, readonly RelatedPlace[]> {
  const found = new Map<CallId, RelatedPlace[]>();
  for (const { standing, uri } of sources) {
    for (const place of standing.places) {
      const { character, id, line } = place;
      const known = found.get(id) ?? [];
      if (ids.has(id) && known.length < mostRelated) {
        const range = { line, character, length: writtenText(place).length };
        known.push({ uri, range, message: l10n.t('Asked for here') });
        found.set(id, known);
      }
    }
  }
  return found;
}
