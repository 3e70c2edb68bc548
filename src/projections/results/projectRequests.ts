import * as l10n from '@vscode/l10n';
import type { Lookup, ReadExchange } from '../../calls/lookup';
import { describeFailure } from '../failures/describeFailure';
import { describeApiVersion } from '../lookups/describeApiVersion';
import { codeUrl } from '../requests/codeTarget';
import { requestKey } from '../requests/requestKey';
import { correlationIdOf } from '../response/correlationIds';
import { formatNumber } from '../values/formatNumber';
import { formatClock } from '../values/formatTime';
import { listInWords } from '../values/listInWords';
import type { ResultsRequest } from './resultsView';

/** What the results panel says of each request of a look-up and its answer, in the order of the batches. No token, no body. Total. */
export function projectRequests(lookup: Lookup, apiBaseUrl: string): readonly ResultsRequest[] {
  const halves = halvedIndices(lookup);
  const retries = retriedIndices(lookup);
  return lookup.exchanges.map(exchange => {
    const { batch, durationMs, outcome, startedAt } = exchange;
    const correlationId = correlationIdOf(exchange);
    return {
      key: requestKey(lookup, exchange),
      severity: severityOf(exchange),
      method: 'POST',
      url: codeUrl(batch, { baseUrl: apiBaseUrl, version: lookup.apiVersion }),
      ...passOf(lookup, exchange, { halves, retries }),
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
export function describeRequests(lookup: Lookup): readonly string[] {
  const { apiVersion, exchanges, requests } = lookup;
  const isMore = requests > exchanges.length;
  const sent =
    exchanges.length === 0 ? whyNone(lookup) : isMore ? describeMore(requests) : undefined;
  return [sent, describeApiVersion(apiVersion)].filter(note => note !== undefined);
}

function describeMore(requests: number): string {
  return l10n.t(
    '{0} HTTP requests were sent: some of these were repeated, refused and sent in parts, or broken off.',
    formatNumber(requests),
  );
}

function whyNone({ requests, state }: Lookup): string {
  switch (state) {
    case 'running':
      return l10n.t('No request has ended yet.');
    case 'remembered':
      return l10n.t('The requests of an earlier window are not kept.');
    case 'done':
    case 'cancelled':
      break;
  }
  if (requests === 0) {
    return l10n.t('No request was sent.');
  }
  return requests === 1
    ? l10n.t('1 HTTP request was sent and broken off before an answer came.')
    : l10n.t(
        '{0} HTTP requests were sent and broken off before an answer came.',
        formatNumber(requests),
      );
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
  { options }: Lookup,
  { batch, index }: ReadExchange,
  {
    halves,
    retries,
  }: { readonly halves: ReadonlySet<number>; readonly retries: ReadonlySet<number> },
): Pick<ResultsRequest, 'pass'> {
  const reasons = [
    ...(batch.archived && !options.archived ? [l10n.t('among archived calls')] : []),
    ...(retries.has(index) ? [l10n.t('retry')] : []),
    ...(halves.has(index) ? [l10n.t('part of a refused request')] : []),
  ];
  return reasons.length === 0 ? {} : { pass: listInWords(reasons) };
}

/** The batches with an ID that an earlier one has asked for in the same way. */
function retriedIndices({ exchanges, plan }: Lookup): ReadonlySet<number> {
  // As a rule those of the first run are all there are: their ids, very many, are not gone through with each answer that arrives.
  if (exchanges.every(({ batch, index }) => batch === plan.batches[index])) {
    return new Set();
  }
  const firstIndex = new Map<string, number>();
  const keyOf = (id: string, isArchived: boolean): string => `${isArchived ? 'a' : ''} ${id}`;
  const inOrder = exchanges.toSorted((a, b) => a.index - b.index);
  return new Set(
    inOrder.flatMap(({ batch: { archived, ids }, index }) => {
      const firsts = ids.map(id => {
        const key = keyOf(id, archived);
        const first = firstIndex.get(key) ?? index;
        firstIndex.set(key, first);
        return first;
      });
      return firsts.some(first => first < index) ? [index] : [];
    }),
  );
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
