import * as l10n from '@vscode/l10n';
import { callsBatchReadPath } from '../calls/callsPath';
import type { Lookup, ReadExchange } from '../calls/lookup';
import { correlationIdOf } from './correlationIds';
import { describeApiVersion } from './describeApiVersion';
import { describeFailure } from './describeFailure';
import { formatNumber } from './formatNumber';
import { formatClock } from './formatTime';
import { requestKey } from './requestKey';
import type { ResultsRequest } from './resultsView';

/** What the results panel says of each request of a look-up and its answer, in the order of the batches. No token, no body. Total. */
export function projectRequests(lookup: Lookup): readonly ResultsRequest[] {
  const halves = halvedIndices(lookup);
  return lookup.exchanges.map(exchange => {
    const { batch, durationMs, outcome, startedAt } = exchange;
    const correlationId = correlationIdOf(exchange);
    return {
      key: requestKey(lookup, exchange),
      severity: severityOf(exchange),
      method: 'POST',
      path: requestPath(lookup, exchange),
      ...passOf(lookup, exchange, halves),
      status: statusOf(exchange),
      startedAt: formatClock(startedAt) ?? startedAt,
      duration: l10n.t('{0} ms', formatNumber(durationMs)),
      asked: batch.ids.length,
      ...(outcome.kind === 'answered'
        ? { results: outcome.answer.results.length, errors: outcome.answer.errors.length }
        : { failure: describeFailure(outcome.failure) }),
      ...(correlationId === undefined ? {} : { correlationId }),
    };
  });
}

/** What there is to know about the requests as such. */
export function describeRequests({ apiVersion, exchanges, requests }: Lookup): readonly string[] {
  const repeated = requests - exchanges.length;
  const note = describeApiVersion(apiVersion);
  return [
    ...(repeated > 0 && exchanges.length > 0
      ? [
          l10n.t(
            '{0} HTTP requests were sent: some of these were repeated, or refused and sent in parts.',
            formatNumber(requests),
          ),
        ]
      : []),
    ...(note === undefined ? [] : [note]),
  ];
}

/** The address of a request below HubSpot's. */
export function requestPath({ apiVersion }: Lookup, { batch }: ReadExchange): string {
  return `${callsBatchReadPath(apiVersion)}${batch.archived ? '?archived=true' : ''}`;
}

function severityOf({ outcome }: ReadExchange): ResultsRequest['severity'] {
  if (outcome.kind === 'failed') {
    return 'error';
  }
  const { errors, malformed } = outcome.answer;
  return errors.length > 0 || malformed.length > 0 ? 'warning' : 'ok';
}

function statusOf({ outcome }: ReadExchange): string {
  const status = outcome.kind === 'answered' ? outcome.status : outcome.failure.status;
  return status === undefined ? l10n.t('no answer') : String(status);
}

/** Why the request was made, where it is not one of the first. */
function passOf(
  { options, plan }: Lookup,
  { batch, index }: ReadExchange,
  halves: ReadonlySet<number>,
): Pick<ResultsRequest, 'pass'> {
  const reasons = [
    ...(index < plan.batches.length ? [] : [againOf(batch.archived && !options.archived)]),
    ...(halves.has(index) ? [l10n.t('part of a refused request')] : []),
  ];
  return reasons.length === 0 ? {} : { pass: reasons.join(', ') };
}

function againOf(isArchivedLook: boolean): string {
  return isArchivedLook ? l10n.t('among archived calls') : l10n.t('retry');
}

/** A batch that ended in several parts was refused as a whole before. */
function halvedIndices({ exchanges }: Lookup): ReadonlySet<number> {
  const seen = new Set<number>();
  return new Set(
    exchanges.flatMap(({ index }) => {
      const isKnown = seen.has(index);
      seen.add(index);
      return isKnown ? [index] : [];
    }),
  );
}
