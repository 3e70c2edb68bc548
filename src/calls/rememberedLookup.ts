import type { CallId } from './callId';
import type { IdSource } from './idSource';
import type { InvalidPiece } from './invalidPiece';
import type { ApiVersion, Lookup, LookupAccount, LookupCounts } from './lookup';
import { planLookup } from './planLookup';
import type { ReadOptions } from './readBatch';
import { countEntries } from './summarizeLookup';

/** What outlives the window of a look-up, as JSON: what was asked, and how many ids ended as what. Nothing HubSpot has said. */
export interface RememberedLookup extends RememberedOutcome {
  /** Of this shape. One that is read differently gets another number. */
  readonly version: 1;
  readonly id: string;
  readonly account: LookupAccount;
  readonly apiVersion: ApiVersion;
  readonly options: ReadOptions;
  /** Each id once, in the order asked. */
  readonly ids: readonly CallId[];
  readonly duplicates: readonly CallId[];
  /** Ids that were mistyped or mangled; `counts` has the number of all pieces that could not be asked for. */
  readonly invalid: readonly InvalidPiece[];
  /** Which texts the ids came from, not where in them; nothing where they came from none. */
  readonly sources?: readonly Pick<IdSource, 'uri' | 'kind'>[];
}

/** The part of it that changes while the look-up runs. */
export interface RememberedOutcome {
  /** ISO 8601, UTC. Who starts over starts at another time. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly requests: number;
  /** As far as the look-up got; what had not arrived is `notSent`. */
  readonly counts: LookupCounts;
}

/** Names every part that is kept: whatever a look-up may come to hold, nothing is stored by accident. */
export function rememberLookup(lookup: Lookup): RememberedLookup {
  const { account, options, plan, sources = [] } = lookup;
  const { properties, propertiesWithHistory, propertySet, idProperty, archived } = options;
  return {
    version: 1,
    id: lookup.id,
    account: {
      id: account.id,
      name: account.name,
      sample: account.sample,
      ...(account.portal === undefined ? {} : { portal: account.portal }),
    },
    apiVersion: lookup.apiVersion,
    options: {
      properties,
      propertiesWithHistory,
      ...(propertySet === undefined ? {} : { propertySet }),
      ...(idProperty === undefined ? {} : { idProperty }),
      archived,
    },
    ids: plan.ids,
    duplicates: plan.duplicates,
    invalid: lookup.invalid.filter(isMistypedId).slice(0, mostInvalid),
    ...(sources.length === 0
      ? {}
      : { sources: sources.map(({ uri, kind }) => ({ uri: addressOf(uri), kind })) }),
    ...rememberOutcome(lookup),
  };
}

/** How far the look-up is, without its ids. */
export function rememberOutcome(lookup: Lookup): RememberedOutcome {
  const { durationMs, requests, startedAt } = lookup;
  return { startedAt, durationMs, requests, counts: countEntries(lookup) };
}

/** With an outcome that was written down later, where it is a later one of the same run. Of the same time, both say the same. */
export function withOutcome(
  remembered: RememberedLookup,
  outcome: RememberedOutcome,
): RememberedLookup {
  const isLater =
    outcome.startedAt === remembered.startedAt && outcome.durationMs > remembered.durationMs;
  return isLater ? { ...remembered, ...outcome } : remembered;
}

/** The look-up as it can be shown and run again. */
export function recallLookup(remembered: RememberedLookup): Lookup {
  const { counts, durationMs, options, sources } = remembered;
  const plan = planLookup([...remembered.ids, ...remembered.duplicates], options);
  const total = plan.ids.length;
  const forgotten = counts.invalid - remembered.invalid.length;
  return {
    id: remembered.id,
    account: remembered.account,
    apiVersion: remembered.apiVersion,
    options,
    plan,
    invalid: remembered.invalid,
    ...(forgotten === 0 ? {} : { forgottenPieces: forgotten }),
    ...(sources === undefined
      ? {}
      : { sources: sources.map(source => ({ ...source, places: [], unreadable: [] })) }),
    state: 'remembered',
    startedAt: remembered.startedAt,
    durationMs,
    entries: plan.ids.map(id => ({ kind: 'notSent', id })),
    exchanges: [],
    progress: { total, ended: total - counts.notSent, elapsedMs: durationMs, batchSize: 0 },
    requests: remembered.requests,
    remembered: counts,
  };
}

/** Whoever has more of them has pasted the wrong thing. */
const mostInvalid = 1000;

/** Text that is no number at all may be anything that was pasted, a name out of the CRM or a token: it is not written down. */
function isMistypedId({ reason }: InvalidPiece): boolean {
  return reason !== 'notANumber' && reason !== 'accessToken';
}

/** Without what may follow it, which is anything. */
function addressOf(uri: string): string {
  return /^[^?#]*/.exec(uri)?.[0] ?? '';
}
