import { strict as assert } from 'node:assert';
import { isDeepStrictEqual } from 'node:util';
import type { Lookup } from '../../../src/calls/lookup';
import { summarizeLookup, type EntrySummary } from '../../../src/calls/summarizeLookup';
import { AccessToken } from '../../../src/hubspot/tokens/accessToken';
import { FetchTransport } from '../../../src/hubspot/transports/fetchTransport';
import { createServices } from '../../../src/services/createServices';
import { buildPorts } from '../../support/builders/buildPorts';
import { promptTiming } from '../../support/builders/promptTiming';
import { askedIds } from '../../support/hubspot/askedIds';
import { checkPromise } from '../../support/hubspot/checkPromise';
import { findToken } from '../../support/hubspot/findToken';
import { startHubSpotServer } from '../../support/hubspot/hubspotServer';
import { createNumberedPortal, kindOfNumbered } from '../../support/hubspot/numberedPortal';
import type { Ending, FaultLine, Struck } from './faultLine';

/** Which batch of the look-up a fault strikes. */
export const phases = ['first', 'middle', 'last'] as const;
export type Phase = (typeof phases)[number];

/** How often a fault strikes. */
export const lasts = ['once', 'always'] as const;
export type Last = (typeof lasts)[number];

const batchSize = 100;
const ids = Array.from({ length: phases.length * batchSize }, (_, index) =>
  String(610_001 + index),
);
const batchOf = (place: number): readonly string[] =>
  ids.slice(place * batchSize, (place + 1) * batchSize);

/**
 * Looks up three batches over real HTTP while a fault strikes one of them, and asserts how each single id ends, what was sent, and
 * that all that was published on the way kept the promise.
 */
export async function runFault(line: FaultLine, phase: Phase, last: Last): Promise<void> {
  const place = phases.indexOf(phase);
  const clock = { aheadMs: 0 };
  const struck: Struck = {
    ids: batchOf(place),
    others: batchOf((place + 1) % phases.length),
    jump: byMs => (clock.aheadMs += byMs),
  };
  await using server = await startServer();
  const struckIds = new Set(line.at?.(struck) ?? struck.ids);
  server.fail(line.strike(struck), {
    times: last === 'once' ? (line.strikes ?? 1) : Infinity,
    when: request => askedIds(request).some(id => struckIds.has(id)),
  });

  const { lookup, logged } = await lookUp(server, line.timeoutMs ?? 10_000, clock);

  const ending = line[last];
  const { entries, requests } = summarizeLookup(lookup);
  const expected = expectedEntries(ending, struck, place);
  // Three hundred entries side by side would tell a reader less than the ones that differ.
  const wrong = entries.filter((entry, index) => !isDeepStrictEqual(entry, expected[index]));
  const right = expected.filter((entry, index) => !isDeepStrictEqual(entry, entries[index]));
  assert.deepStrictEqual(wrong.slice(0, 5), right.slice(0, 5), `${phase}, ${last}`);
  const own = new Set(struck.ids);
  const sent = server.requests.filter(request => askedIds(request).some(id => own.has(id)));
  assert.equal(sent.length, ending.requests, `requests for the ${phase} batch, struck ${last}`);
  // The one that was next has begun when the stop comes, and may not have reached the server.
  const begun = requests - server.requests.length;
  assert.ok(begun === 0 || (begun === 1 && ending.stops === true), `${begun} requests miscounted`);
  assert.deepStrictEqual(findToken(server.token, lookup, logged), []);
}

async function lookUp(
  server: { readonly url: string; readonly token: string },
  timeoutMs: number,
  clock: { readonly aheadMs: number },
): Promise<{ readonly lookup: Lookup; readonly logged: readonly string[] }> {
  const options = { baseUrl: server.url, timeoutMs, userAgent: 'test' };
  const ports = {
    ...buildPorts(new FetchTransport(() => options)),
    clock: { now: () => Date.now() + clock.aheadMs },
    // One after the other, so that the phases are what they are called.
    configuration: () =>
      ({
        apiVersion: 'v3',
        maxConcurrentRequests: 1,
        rateLimitMarginPercent: 0,
        maskPersonalData: false,
      }) as const,
  };
  const timing = { ...promptTiming, limit: { requests: 100_000, intervalMs: 10_000 } };
  const services = createServices(ports, timing);
  const token = AccessToken.parse(server.token);
  assert.ok(token);
  const account = await services.accounts.add('Test', token);
  const published: (Lookup | undefined)[] = [];
  services.store.onDidChange(({ id }) => published.push(services.store.get(id)));
  const lookup = await services.lookups.run({
    ids,
    invalid: [],
    options: { properties: ['hs_call_title'], propertiesWithHistory: [], archived: false },
    account,
  });
  assert.ok(lookup.durationMs < longestRunMs, `took ${lookup.durationMs} ms`);
  assert.equal(published.at(-1), lookup);
  for (const each of published) {
    assert.ok(each);
    checkPromise(each, ids);
  }
  return { lookup, logged: ports.logged };
}

/** Far more than any line needs; far less than the hour by which clocks jump. */
const longestRunMs = 60_000;

function expectedEntries(ending: Ending, struck: Struck, place: number): readonly EntrySummary[] {
  const changed = new Map(ending.entries?.(struck).map(entry => [entry.id, entry]));
  return ids.map((id, index) => {
    const isSent = ending.stops !== true || index < (place + 1) * batchSize;
    return changed.get(id) ?? (isSent ? honestEntry(id) : { id, kind: 'notSent' });
  });
}

function honestEntry(id: string): EntrySummary {
  const kind = kindOfNumbered(id);
  return { id, kind, ...(kind === 'missing' ? { category: 'OBJECT_NOT_FOUND' } : {}) };
}

async function startServer() {
  const server = await startHubSpotServer({ portal: createNumberedPortal() });
  return Object.assign(server, { [Symbol.asyncDispose]: () => server.close() });
}
