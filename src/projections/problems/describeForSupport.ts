import type { CallId } from '../../calls/callId';
import { callsBatchReadPath } from '../../calls/callsBatchReadPath';
import type { Lookup, ReadExchange } from '../../calls/lookup';
import { correlationIdOf } from '../response/correlationIds';

/**
 * The facts HubSpot's support asks for, about the last request for an id or, without one, the last that failed or brought errors:
 * request, status, correlation id and time. No token, no id, no value of a call. In English, which HubSpot's support reads. Total.
 */
export function describeForSupport(lookup: Lookup, id?: CallId): string | undefined {
  const exchange = lookup.exchanges.findLast(each =>
    id === undefined ? hasErrors(each) : each.batch.ids.includes(id),
  );
  return exchange && describeExchange(lookup, exchange);
}

function describeExchange(lookup: Lookup, exchange: ReadExchange): string {
  const { batch, durationMs, outcome, startedAt } = exchange;
  const query = batch.archived ? '?archived=true' : '';
  const { propertiesWithHistory: history, idProperty } = batch;
  const asked = [
    `${batch.ids.length} inputs`,
    `${batch.properties.length} properties`,
    ...(history.length > 0 ? [`${history.length} properties with history`] : []),
    ...(idProperty === undefined ? [] : ['a unique property as idProperty']),
  ];
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Request', `POST ${callsBatchReadPath(lookup.apiVersion)}${query}`],
    ['Body', asked.join(', ')],
    ['HTTP status', statusOf(exchange)],
    ['Category', categoryOf(exchange)],
    ['Correlation ID', correlationIdOf(exchange) ?? 'none'],
    ['Sent at (UTC)', startedAt],
    ['Answered after', `${durationMs} ms`],
    ['Results', outcome.kind === 'answered' ? String(outcome.answer.results.length) : undefined],
  ];
  return lines
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}\n`]))
    .join('');
}

function hasErrors({ outcome }: ReadExchange): boolean {
  return outcome.kind === 'failed' || outcome.answer.errors.length > 0;
}

function statusOf({ outcome }: ReadExchange): string {
  const status = outcome.kind === 'answered' ? outcome.status : outcome.failure.status;
  return status === undefined ? 'none: no answer arrived' : String(status);
}

function categoryOf({ outcome }: ReadExchange): string | undefined {
  return outcome.kind === 'answered'
    ? outcome.answer.errors[0]?.category
    : outcome.failure.category;
}
