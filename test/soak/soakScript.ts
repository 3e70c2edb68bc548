import type { EntrySummary } from '../../src/calls/summarizeLookup';
import type { Fault } from '../support/hubspot/fault';
import { answerFaults } from '../support/hubspot/answerFaults';
import { askedIds } from '../support/hubspot/askedIds';
import { encodingFaults } from '../support/hubspot/encodingFaults';
import { answerWith, faults } from '../support/hubspot/faults';
import { kindOfNumbered } from '../support/hubspot/numberedPortal';
import { transmissionFaults } from '../support/hubspot/transmissionFaults';

/** Record ids as HubSpot gives them: eleven digits, one after the other. */
export function soakIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(48_000_000_000 + index));
}

/** How an id ends, once every fault that passes has passed. */
export function entryOf(id: string): EntrySummary {
  if (isCulprit(id)) {
    return { id, kind: 'failed', category: 'VALIDATION_ERROR' };
  }
  const kind = kindOfNumbered(id);
  return { id, kind, ...(kind === 'missing' ? { category: 'OBJECT_NOT_FOUND' } : {}) };
}

/** HubSpot refuses every request that asks for one of these. */
function isCulprit(id: string): boolean {
  return Number(id) % 5003 === 0;
}

/** Of so many requests, one is struck. */
const everyNth = 20;

/**
 * What a server does with one request after the other: it refuses culprits always and, of all other requests, lets each twentieth go
 * wrong, in another way each time. `onFault` is told the name of each fault.
 */
export function soakFault(onFault: (name: string) => void): Fault {
  let requests = 0;
  let struck = 0;
  return exchange => {
    if (askedIds(exchange.request).some(isCulprit)) {
      return refusal(exchange);
    }
    if (++requests % everyNth !== 0) {
      return honest(exchange);
    }
    const [name, fault] = passing[struck++ % passing.length] ?? ['honest', honest];
    onFault(name);
    return fault(exchange);
  };
}

const refusal = answerWith(400, { category: 'VALIDATION_ERROR', message: 'That is no call.' });

const honest: Fault = async ({ answer, send }) => send(await answer());

/** By name. Some are mended by asking again, some fail a batch, and some stop a look-up until it is taken up again. */
const passing: readonly (readonly [string, Fault])[] = Object.entries({
  reset: transmissionFaults.resetBeforeHeaders,
  'reset within the body': transmissionFaults.resetWithinBody,
  'cut off': transmissionFaults.endWithinChunks,
  silence: transmissionFaults.silence,
  'half of the JSON': transmissionFaults.truncatedJson,
  garbage: transmissionFaults.garbageJson,
  'broken compression': encodingFaults.brokenGzip,
  '423': faults.locked423,
  '429': faults.rateLimitedSecondly,
  '500': answerWith(500, { message: 'There was a problem with the request.' }),
  '502': faults.badGatewayHtml,
  '503': faults.serviceUnavailableHtml,
  'answers of others': answerFaults.answering(['1', '2', '3']),
  'silence about all calls': answerFaults.answering([]),
  '403': faults.missingScopes,
  '429 for the day': faults.rateLimitedDaily,
});
