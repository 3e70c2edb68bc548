import * as l10n from '@vscode/l10n';
import type { CallId } from '../../calls/callId';
import { entryOfId } from '../../calls/entryOfId';
import type { IdPlace, IdSource, UnreadablePlace } from '../../calls/idSource';
import { knownPortalId } from '../../calls/knownPortalId';
import type { Lookup } from '../../calls/lookup';
import type { LookupEntry } from '../../calls/lookupEntry';
import { otherPortal } from '../../calls/otherPortal';
import { writtenText } from '../../calls/writtenText';
import { accountName } from '../accounts/accountName';
import { categoryOfReason } from '../failures/categoryOfReason';
import { describeFailure } from '../failures/describeFailure';
import { describeInvalid } from '../failures/describeInvalid';
import { describeMissing } from '../failures/describeMissing';
import { searchedFor, type Searched } from '../lookups/searchedFor';
import type { PlacedProblem } from '../response/placedProblem';
import { formatTime } from '../values/formatTime';
import { causesOf } from './causesOf';

/**
 * What came of the ids of a text, where they stand in it: a problem for each that is not simply found, and for each piece that
 * is no id. `places` are where they stand now, which need not be where they stood when they were read. Total.
 */
export function projectSourceProblems(
  lookup: Lookup,
  places: Pick<IdSource, 'places' | 'unreadable'>,
): readonly PlacedProblem[] {
  const searched = searchedFor(lookup);
  const causeOf = causesOf(lookup);
  const ofIds = places.places.flatMap(place => {
    const entry = entryOfId(lookup, place.id);
    const said = entry && sayingOf(entry, searched);
    const whole = entry && withAddress(said, entry, place, lookup);
    // What is said of its address as well is said of this id only.
    const cause = whole === said ? entry && causeOf(entry) : undefined;
    return whole === undefined
      ? []
      : [{ ...whole, id: place.id, range: rangeOf(place), ...(cause && { cause }) }];
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

/** The same, with a word on an address that leads to another account than the one that was asked. */
function withAddress(
  said: Saying | undefined,
  { id, kind }: LookupEntry,
  place: IdPlace,
  lookup: Lookup,
): Saying | undefined {
  const portalId = otherPortal(place, knownPortalId(lookup.account));
  if (portalId === undefined) {
    return said;
  }
  const name = accountName(lookup);
  if (said !== undefined) {
    const address = l10n.t('The address belongs to account {0}, not to {1}.', portalId, name);
    return { ...said, message: `${said.message} ${address}` };
  }
  return kind === 'found'
    ? {
        severity: 'warning',
        message: l10n.t(
          'Call {0} is one of {1}, and the address belongs to account {2}.',
          id,
          name,
          portalId,
        ),
        category: 'OTHER_ACCOUNT',
      }
    : undefined;
}

function rangeOf(place: IdPlace | UnreadablePlace): PlacedProblem['range'] {
  const { line, character } = place;
  return { line, character, length: writtenText(place).length };
}

function problemOfUnreadable(place: UnreadablePlace): PlacedProblem {
  const { reason } = place;
  return {
    // A damaged number was meant as an ID. Anything else may just as well belong there.
    severity: reason === 'notANumber' ? 'information' : 'warning',
    message: describeInvalid(place),
    category: categoryOfReason(reason),
    range: rangeOf(place),
    piece: place,
  };
}
