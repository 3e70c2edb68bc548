import * as l10n from '@vscode/l10n';
import type { CallId } from '../calls/callId';
import type { IdPlace, IdSource, UnreadablePlace } from '../calls/idSource';
import { recheckedIds } from '../calls/idsToRecheck';
import type { InvalidReason } from '../calls/invalidPiece';
import type { Lookup } from '../calls/lookup';
import type { LookupEntry } from '../calls/lookupEntry';
import { formatTime } from './formatTime';
import { describeFailure } from './describeFailure';
import { describeInvalid } from './describeInvalid';
import { describeMissing } from './describeMissing';
import type { Searched } from './documentError';
import type { PlacedProblem } from './placedProblem';

/**
 * What came of the ids of a text, where they stand in it: a problem for each that is not simply found, and for each piece that
 * is no id. `places` are where they stand now, which need not be where they stood when they were read. Total.
 */
export function projectSourceProblems(
  lookup: Lookup,
  places: Pick<IdSource, 'places' | 'unreadable'>,
): readonly PlacedProblem[] {
  const searched = searchedFor(lookup);
  const ofIds = places.places.flatMap(place => {
    const entry = lookup.entries[lookup.plan.positions.get(place.id) ?? -1];
    const said = entry && sayingOf(entry, searched);
    return said === undefined ? [] : [{ ...said, id: place.id, range: rangeOfId(place) }];
  });
  return [...ofIds, ...places.unreadable.map(problemOfUnreadable)];
}

/** What is to be said of an id that is not simply found. */
export type Saying = Pick<PlacedProblem, 'severity' | 'message' | 'category' | 'failureKind'>;

/** An error says that the request went wrong, a warning that the data did, and information that it is not quite what was asked for. */
export function sayingOf(
  entry: LookupEntry,
  searched: (id: CallId) => Searched,
): Saying | undefined {
  switch (entry.kind) {
    case 'missing':
      return {
        severity: 'warning',
        message: describeMissing(entry.id, searched(entry.id)),
        category: entry.error.category,
      };
    case 'failed':
      return {
        severity: 'error',
        message: l10n.t('Call {0}: {1}', entry.id, describeFailure(entry.failure)),
        category: entry.failure.category,
        failureKind: entry.failure.kind,
      };
    case 'merged':
      return {
        severity: 'information',
        message: l10n.t('Call {0} was merged into {1}.', entry.id, entry.call.id),
        category: 'MERGED',
      };
    case 'archived': {
      const { archivedAt } = entry.call;
      return {
        severity: 'information',
        message:
          archivedAt === undefined
            ? l10n.t('Call {0} is archived.', entry.id)
            : l10n.t('Call {0} was archived {1}.', entry.id, formatTime(archivedAt) ?? archivedAt),
        category: 'ARCHIVED',
      };
    }
    case 'found':
    case 'notSent':
      return undefined;
  }
}

/** Among which calls HubSpot has looked for a missing one. */
export function searchedFor(lookup: Lookup): (id: CallId) => Searched {
  if (lookup.options.archived) {
    return () => 'archived';
  }
  const rechecked = recheckedIds(lookup);
  return id => (rechecked.has(id) ? 'both' : 'live');
}

function rangeOfId({ id, line, character }: IdPlace): PlacedProblem['range'] {
  return { line, character, length: id.length };
}

function problemOfUnreadable(place: UnreadablePlace): PlacedProblem {
  const { character, line, reason, text } = place;
  return {
    // A damaged number was meant as an ID. Anything else may just as well belong there.
    severity: reason === 'notANumber' ? 'information' : 'warning',
    message: describeInvalid(place),
    category: categories[reason],
    range: { line, character, length: text.length },
    piece: place,
  };
}

const categories: Readonly<Record<InvalidReason, string>> = {
  scientificNotation: 'SCIENTIFIC_NOTATION',
  decimal: 'DECIMAL_NUMBER',
  beyondSafeInteger: 'BEYOND_SAFE_INTEGER',
  leadingZero: 'LEADING_ZERO',
  thousandsSeparators: 'THOUSANDS_SEPARATORS',
  negative: 'NEGATIVE_NUMBER',
  blank: 'BLANK_VALUE',
  accessToken: 'ACCESS_TOKEN',
  notANumber: 'NOT_AN_ID',
};
