import { strict as assert } from 'node:assert';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { apiVersions, type ApiVersion } from '../../../src/calls/lookup';
import { recallLookup, rememberLookup } from '../../../src/calls/rememberedLookup';
import { summarizeLookup } from '../../../src/calls/summarizeLookup';
import { HubSpotError } from '../../../src/hubspot/failures/hubSpotError';
import type { HubSpotResponse, Transport } from '../../../src/hubspot/transport';
import { describeFailure } from '../../../src/projections/failures/describeFailure';
import { describeState } from '../../../src/projections/lookups/describeState';
import { createSamplePortal } from '../../../src/sample/createSamplePortal';
import { sampleIds } from '../../../src/sample/sampleIds';
import { sampleAccount } from '../../../src/services/accounts/sampleAccount';
import { createServices, type Services } from '../../../src/services/createServices';
import { buildAnswerBody } from '../../support/builders/buildAnswer';
import { buildPorts } from '../../support/builders/buildPorts';
import { promptTiming } from '../../support/builders/promptTiming';
import { askedIds } from '../../support/hubspot/askedIds';
import { jsonResponse } from '../../support/hubspot/jsonResponse';
import { inVirtualTime } from '../../support/hubspot/virtualTime';

const options = { properties: ['hs_call_title'], propertiesWithHistory: [], archived: false };

describe('LookupService', () => {
  const boot = async (network: Transport = createSamplePortal()): Promise<Services> => {
    const services = createServices({ ...buildPorts(network), sample: network }, promptTiming);
    await services.accounts.useSample();
    return services;
  };
  const input = (ids: readonly string[]) => ({ ids, invalid: [], options, account: sampleAccount });

  it('gives every ID its own answer, and the counts add up', async () => {
    const { lookups } = await boot();
    const { found, archived, merged, missing } = sampleIds;
    const lookup = await lookups.run({
      ...input([found, archived, merged, missing, found]),
      invalid: [{ text: 'abc', reason: 'notANumber' }],
    });
    assert.deepStrictEqual(summarizeLookup(lookup), {
      id: lookup.id,
      state: 'done',
      counts: {
        requested: 4,
        found: 1,
        archived: 0,
        merged: 1,
        missing: 2,
        failed: 0,
        notSent: 0,
        invalid: 1,
        duplicates: 1,
      },
      entries: [
        { id: found, kind: 'found' },
        { id: archived, kind: 'missing', category: 'OBJECT_NOT_FOUND' },
        { id: merged, kind: 'merged' },
        { id: missing, kind: 'missing', category: 'OBJECT_NOT_FOUND' },
      ],
      requests: 1,
    });
  });

  it('counts what was unreadable when it is run again after a reload, though not all of it is kept', async () => {
    const { lookups } = await boot();
    const first = await lookups.run({
      ...input([sampleIds.found]),
      invalid: [
        { text: 'abc', reason: 'notANumber' },
        { text: '430001.0', reason: 'decimal' },
      ],
    });
    const recalled = recallLookup(rememberLookup(first));
    const again = await lookups.refresh(recalled);
    const recalledAgain = recallLookup(rememberLookup(again));
    for (const lookup of [first, recalled, again, recalledAgain, await lookups.refresh(again)]) {
      assert.equal(summarizeLookup(lookup).counts.invalid, 2);
    }
    assert.deepStrictEqual(again.invalid, [{ text: '430001.0', reason: 'decimal' }]);
  });

  it('looks among archived calls again where that was done before, so that no call seems to have changed', async () => {
    const { lookups } = await boot();
    const { archived, missing } = sampleIds;
    const first = await lookups.run(input([archived, missing]));
    const rechecked = await lookups.recheckArchived(first);
    const again = await lookups.refresh(rechecked);
    assert.deepStrictEqual(
      again.entries.map(({ kind }) => kind),
      ['archived', 'missing'],
    );
    assert.deepStrictEqual(again.earlier?.entries, rechecked.entries);
  });

  it('lets nobody wait for the sample portal, whose answers name a limit like HubSpot’s', async () => {
    await inVirtualTime(async () => {
      const { lookups } = await boot();
      const ids = Array.from({ length: 20_000 }, (_, index) => String(index + 1));
      const startMs = performance.now();
      const lookup = await lookups.run(input(ids));
      assert.equal(lookup.requests, 200);
      assert.ok(performance.now() - startMs < 10_000, 'it waited for a place in the window');
    });
  });

  it('keeps no token that was pasted among the IDs', async () => {
    const { lookups, store } = await boot();
    const token = 'pat-na1-0c3a5e71-5d1f-4b0e-9f3e-1c5a7d9b2e4f';
    await lookups.run({
      ...input([sampleIds.found]),
      invalid: [{ text: `Bearer ${token}`, reason: 'notANumber' }],
    });
    assert.deepStrictEqual(
      store.list()[0]?.invalid.map(({ text }) => text),
      ['Bearer <redacted>'],
    );
  });

  it('finds missing calls among archived ones and leaves the others as they are', async () => {
    const { lookups } = await boot();
    const { found, archived, missing } = sampleIds;
    const first = await lookups.run(input([found, archived, missing]));
    const { entries } = summarizeLookup(await lookups.recheckArchived(first));
    assert.deepStrictEqual(
      entries.map(({ id, kind }) => [id, kind]),
      [
        [found, 'found'],
        [archived, 'archived'],
        [missing, 'missing'],
      ],
    );
  });

  it('looks among archived ones only for those that nobody has looked for there', async () => {
    const sample = createSamplePortal();
    const asked: (readonly string[])[] = [];
    let isDown = true;
    const { lookups } = await boot({
      send: (request, signal) => {
        const ids = askedIds({ json: request.body ?? null });
        if (request.query?.['archived'] === 'true') {
          asked.push(ids);
          if (isDown && ids.includes('150')) {
            throw new HubSpotError({ kind: 'rejected', category: 'X', message: '' });
          }
        }
        return sample.send(request, signal);
      },
    });
    const first = await lookups.run(
      input(Array.from({ length: 300 }, (_, index) => String(index + 1))),
    );
    const second = await lookups.recheckArchived({ ...first });
    isDown = false;
    asked.splice(0);
    const third = await lookups.recheckArchived(second);
    // The refused batch was halved: it is that ID alone.
    assert.deepStrictEqual(asked, [['150']]);
    asked.splice(0);
    await lookups.recheckArchived(third);
    assert.deepStrictEqual(asked, []);
  });

  it('does not come back where it is removed before it is looked for among archived calls', async () => {
    const { lookups, store } = await boot();
    const first = await lookups.run(input([sampleIds.archived]));
    store.onDidChange(({ id }) => {
      if (store.get(id)?.state === 'done') {
        lookups.remove(id);
      }
    });
    const remembered = recallLookup(rememberLookup(first));
    const { entries } = await lookups.recheckArchived(remembered);
    assert.deepStrictEqual([entries[0]?.kind, store.list()], ['missing', []]);
  });

  it('stops at once when it is cancelled, keeps what arrived and marks the rest not sent', async () => {
    const sample = createSamplePortal();
    let answered = 0;
    const { lookups, store } = await boot({
      send: (request, signal) =>
        answered++ < 2 ? sample.send(request, signal) : new Promise(() => undefined),
    });
    store.onDidChange(({ id }) => {
      if (store.get(id)?.exchanges.length === 2) {
        lookups.cancel(id);
      }
    });
    const ids = Array.from({ length: 1000 }, (_, index) => String(index + 1));
    const { counts, state } = summarizeLookup(await lookups.run(input(ids)));
    assert.deepStrictEqual([state, counts.missing, counts.notSent], ['cancelled', 200, 800]);
  });

  it('sends nothing where it was cancelled before it began', async () => {
    const { lookups } = await boot();
    const lookup = await lookups.run(input(['1', '2']), AbortSignal.abort());
    const { counts, requests, state } = summarizeLookup(lookup);
    assert.deepStrictEqual([state, counts.notSent, requests], ['cancelled', 2, 0]);
  });

  it('stops at once when it is cancelled while the secret store asks for a password', async () => {
    const ports = buildPorts();
    const asking = { ...ports.secrets, get: () => new Promise<undefined>(() => undefined) };
    const { lookups, store } = createServices({ ...ports, secrets: asking });
    const account = { id: 'x', name: 'Locked', sample: false };
    const running = lookups.run({ ...input(['1', '2']), account });
    store.list().forEach(({ id }) => lookups.cancel(id));
    const { counts, state } = summarizeLookup(await running);
    assert.deepStrictEqual([state, counts.notSent], ['cancelled', 2]);
  });

  it('is cancelled as long as some IDs were never sent, whatever is asked about the others, as it is once remembered', async () => {
    const sample = createSamplePortal();
    let answered = 0;
    const { lookups, store } = await boot({
      send: (request, signal) =>
        answered++ === 1 ? new Promise(() => undefined) : sample.send(request, signal),
    });
    const watching = store.onDidChange(({ id }) => {
      if (store.get(id)?.exchanges.length === 1) {
        lookups.cancel(id);
      }
    });
    const ids = Array.from({ length: 200 }, (_, index) => String(index + 1));
    const first = await lookups.run(input(ids));
    watching.dispose();
    const second = await lookups.recheckArchived(first);
    assert.deepStrictEqual(
      [first, second, recallLookup(rememberLookup(second))].map(
        lookup => summarizeLookup(lookup).state,
      ),
      ['cancelled', 'cancelled', 'cancelled'],
    );
    const third = await lookups.retryFailed(second);
    assert.deepStrictEqual(
      [third, recallLookup(rememberLookup(third))].map(lookup => summarizeLookup(lookup).state),
      ['done', 'done'],
    );
  });

  it('ends, and tells everybody else, where a listener throws', async () => {
    const ports = buildPorts();
    const { lookups, store } = createServices(ports, promptTiming);
    const states: (string | undefined)[] = [];
    store.onDidChange(() => {
      throw new Error('A bug of a view.');
    });
    store.onDidChange(({ id }) => states.push(store.get(id)?.state));
    const { id, state } = await lookups.run(input([sampleIds.found]));
    assert.deepStrictEqual([state, store.get(id)?.state, states.at(-1)], ['done', 'done', 'done']);
    assert.ok(ports.logged.some(line => line.includes('A bug of a view.')));
  });

  it('tells the log of each request, one to the sample portal too, and names no ID', async () => {
    const ports = buildPorts();
    const { accounts, lookups } = createServices(ports, promptTiming);
    await accounts.useSample();
    const { id } = await lookups.run(input([sampleIds.found, sampleIds.missing]));
    const told = ports.logged.filter(line => line.includes(id));
    assert.equal(told.length, 1, told.join('\n'));
    assert.match(told[0] ?? '', /: 2 IDs, \d+ ms: HTTP 207, 1 results, 1 errors$/);
    assert.ok(!told.some(line => line.includes(sampleIds.found)));
  });

  it('ends where something of ours throws while it runs', async () => {
    const ports = buildPorts();
    const info = (): void => {
      throw new Error('The log is full.');
    };
    const { accounts, lookups, store } = createServices(
      { ...ports, log: { ...ports.log, info } },
      promptTiming,
    );
    await accounts.useSample();
    const { id, state } = await lookups.run(input(['1', '2']));
    assert.deepStrictEqual([state, store.get(id)?.state], ['done', 'done']);
    assert.ok(ports.logged.some(line => line.includes('The log is full.')));
  });

  it('asks for nothing more once HubSpot has refused the token', async () => {
    let sent = 0;
    const { lookups } = await boot({
      send: async () => {
        sent++;
        await setImmediate();
        return {
          status: 401,
          headers: {},
          body: '{"category":"INVALID_AUTHENTICATION"}',
        };
      },
    });
    const ids = Array.from({ length: 5000 }, (_, index) => String(index + 1));
    const { counts, state } = summarizeLookup(await lookups.run(input(ids)));
    assert.ok(sent <= 10, `${sent} requests were sent`);
    assert.equal(state, 'cancelled', 'some IDs were not sent');
    assert.equal(counts.failed + counts.notSent, 5000);
    assert.ok(counts.failed >= 100);
  });

  it('retries failed IDs into the same look-up', async () => {
    const sample = createSamplePortal();
    let isDown = true;
    const { lookups, store } = await boot({
      send: (request, signal) =>
        isDown
          ? Promise.reject(new HubSpotError({ kind: 'rejected', category: 'X', message: '' }))
          : sample.send(request, signal),
    });
    const failed = await lookups.run(input([sampleIds.found, sampleIds.missing]));
    assert.equal(summarizeLookup(failed).counts.failed, 2);
    isDown = false;
    const { counts, id } = summarizeLookup(await lookups.retryFailed(failed));
    assert.deepStrictEqual(
      [id, counts.found, counts.missing, store.list().length],
      [failed.id, 1, 1, 1],
    );
  });

  it('halves a batch that HubSpot refuses until the culprit is alone: its neighbours get their answers', async () => {
    const ids = Array.from({ length: 100 }, (_, index) => String(430001 + index));
    const culprits = new Set(['430007', '430050', '430100']);
    const sample = createSamplePortal();
    let sent = 0;
    const { lookups } = await boot({
      send: (request, signal) => {
        sent++;
        return askedIds({ json: request.body ?? null }).some(id => culprits.has(id))
          ? Promise.resolve(refusal('That ID is not valid.'))
          : sample.send(request, signal);
      },
    });
    const lookup = await lookups.run(input(ids));
    const { counts, entries, requests } = summarizeLookup(lookup);
    assert.deepStrictEqual(
      entries.filter(({ kind }) => kind === 'failed'),
      [...culprits].map(id => ({ id, kind: 'failed', category: 'VALIDATION_ERROR' })),
    );
    assert.deepStrictEqual([counts.notSent, counts.requested], [0, 100]);
    assert.deepStrictEqual(
      lookup.exchanges.flatMap(({ batch }) => batch.ids),
      ids,
      'the answers stand in the order asked',
    );
    assert.equal(requests, sent);
    assert.ok(sent < 50, `${sent} requests were sent`);
  });

  it('does not halve where HubSpot refuses what is asked about each call, whatever its words', async () => {
    let sent = 0;
    const { lookups } = await boot({
      send: ({ body }) => {
        const [id] = askedIds({ json: body ?? null });
        return Promise.resolve(refusal(`colour does not identify ${id ?? ''}. Request ${sent++}.`));
      },
    });
    const ids = Array.from({ length: 1000 }, (_, index) => String(index + 1));
    const { counts } = summarizeLookup(await lookups.run(input(ids)));
    // Ten batches, and one question more that finds out.
    assert.deepStrictEqual([counts.failed, sent], [1000, 11]);
  });

  it('stops halving once three batches were refused down to each single ID', async () => {
    let sent = 0;
    const { lookups } = await boot({
      send: ({ body }) => {
        sent++;
        const ids = askedIds({ json: body ?? null });
        // It likes only the ID that nobody asked for.
        return Promise.resolve(
          ids.length === 1 && ids[0] === '1'
            ? jsonResponse(200, buildAnswerBody([], ['1']))
            : refusal('No.'),
        );
      },
    });
    const ids = Array.from({ length: 2000 }, (_, index) => String(index + 2));
    const { counts } = summarizeLookup(await lookups.run(input(ids)));
    // 20 batches, one question more, three times all halves of a hundred, and a glance at both halves of each other.
    assert.deepStrictEqual([counts.failed, sent], [2000, 20 + 1 + 3 * 198 + 17 * 2]);
  });

  it('finds one bad ID also behind hundreds of bad ones', async () => {
    const sample = createSamplePortal();
    const { lookups } = await boot({
      send: (request, signal) =>
        askedIds({ json: request.body ?? null }).some(id => Number(id) <= 300 || id === '377')
          ? Promise.resolve(refusal('No.'))
          : sample.send(request, signal),
    });
    const ids = Array.from({ length: 500 }, (_, index) => String(index + 1));
    const { counts } = summarizeLookup(await lookups.run(input(ids)));
    assert.deepStrictEqual([counts.failed, counts.missing], [301, 199]);
  });

  it('goes on halving where that has brought an answer', async () => {
    const sample = createSamplePortal();
    const { lookups } = await boot({
      send: (request, signal) =>
        askedIds({ json: request.body ?? null }).some(id => Number(id) % 50 === 0)
          ? Promise.resolve(refusal('No.'))
          : sample.send(request, signal),
    });
    const ids = Array.from({ length: 500 }, (_, index) => String(index + 1));
    const { counts } = summarizeLookup(await lookups.run(input(ids)));
    assert.deepStrictEqual([counts.failed, counts.missing], [10, 490]);
  });

  for (const apiVersion of apiVersions) {
    it(`asks in the version that is set, ${apiVersion}, and keeps to one in a look-up`, async () => {
      const paths: string[] = [];
      const sample = createSamplePortal();
      const ports = buildPorts({
        send: (request, signal) => {
          paths.push(request.path);
          return sample.send(request, signal);
        },
      });
      const configured = { ...ports.configuration(), apiVersion };
      const { accounts, lookups } = createServices(
        { ...ports, sample: ports.network, configuration: () => configured },
        promptTiming,
      );
      await accounts.useSample();
      const lookup = await lookups.run(input([sampleIds.found, sampleIds.missing]));
      assert.deepStrictEqual(
        lookup.entries.map(({ kind }) => kind),
        ['found', 'missing'],
      );
      const expected = apiVersion === 'v3' ? '/crm/v3/objects/' : `/crm/objects/${apiVersion}/`;
      assert.deepStrictEqual(paths.slice(0, 1), [`${expected}calls/batch/read`]);
      assert.equal(lookup.apiVersion, apiVersion);
    });
  }

  it('is tried again in the version that is set by then, where the first one brought nothing', async () => {
    const sample = createSamplePortal();
    const network: Transport = {
      send: (request, signal) =>
        request.path.includes('/v3/')
          ? Promise.resolve(jsonResponse(404, {}))
          : sample.send(request, signal),
    };
    let apiVersion: ApiVersion = 'v3';
    const ports = buildPorts(network);
    const { accounts, lookups } = createServices(
      {
        ...ports,
        sample: network,
        configuration: () => ({ ...ports.configuration(), apiVersion }),
      },
      promptTiming,
    );
    await accounts.useSample();
    const first = await lookups.run(input([sampleIds.found]));
    assert.equal(first.entries[0]?.kind, 'failed');
    apiVersion = '2026-09';
    const second = await lookups.retryFailed(first);
    assert.deepStrictEqual([second.entries[0]?.kind, second.apiVersion], ['found', '2026-09']);
  });

  it('keeps what was known when the calls are looked up again, also where that fails', async () => {
    const sample = createSamplePortal();
    let isDown = false;
    const { lookups, store } = await boot({
      send: (request, signal) =>
        isDown
          ? Promise.reject(new HubSpotError({ kind: 'network', category: 'X', message: '' }))
          : sample.send(request, signal),
    });
    const first = await lookups.run(input([sampleIds.found, sampleIds.missing]));
    isDown = true;
    const second = await lookups.refresh(first);
    assert.equal(summarizeLookup(second).counts.failed, 2);
    assert.deepStrictEqual([second.id, second.earlier], [first.id, first]);
    const third = await lookups.refresh(second);
    assert.deepStrictEqual(third.earlier, first, 'what brought no answer replaces none');
    isDown = false;
    const fourth = await lookups.refresh(third);
    const fifth = await lookups.refresh(fourth);
    assert.deepStrictEqual(store.list(), [fifth]);
    assert.equal(fifth.earlier?.startedAt, fourth.startedAt);
    assert.equal(fifth.earlier.earlier, undefined, 'one earlier look-up is kept, not all of them');
  });

  it('says what it waits for while it waits', async () => {
    const sample = createSamplePortal();
    let isDown = true;
    const { lookups, store } = await boot({
      send: (request, signal) => {
        const answer = isDown
          ? Promise.resolve({ status: 503, headers: {}, body: '' })
          : sample.send(request, signal);
        isDown = false;
        return answer;
      },
    });
    const waits = new Set<string>();
    store.onDidChange(({ id }) => {
      const wait = store.get(id)?.progress.wait;
      waits.add(wait?.kind === 'retry' ? wait.failure.kind : 'none');
    });
    const { progress } = await lookups.run(input([sampleIds.found]));
    assert.deepStrictEqual([[...waits], progress.wait], [['none', 'server'], undefined]);
  });

  it('goes on saying how long it takes while nothing arrives', () =>
    inVirtualTime(async () => {
      const { lookups, store } = await boot({
        send: async (_, signal) => {
          await setTimeout(10_000, undefined, { signal });
          return { status: 503, headers: {}, body: '' };
        },
      });
      const seconds = new Set<number>();
      store.onDidChange(({ id }) => {
        seconds.add(Math.floor((store.get(id)?.progress.elapsedMs ?? 0) / 1000));
      });
      await lookups.run(input([sampleIds.found]));
      assert.deepStrictEqual([...seconds].slice(0, 10), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    }));

  it('counts in a second look only what is asked again', async () => {
    const { lookups, store } = await boot();
    const first = await lookups.run(
      input([sampleIds.found, sampleIds.archived, sampleIds.missing]),
    );
    const shown: string[] = [];
    store.onDidChange(({ id }) => {
      const lookup = store.get(id);
      if (lookup?.state === 'running') {
        shown.push(describeState(lookup));
      }
    });
    await lookups.recheckArchived(first);
    assert.deepStrictEqual(shown, ['0 of 2 asked again', '2 of 2 asked again']);
  });

  it('says what is wrong when the secret store has lost the token', async () => {
    const services = await boot();
    const account = { id: 'account-1', name: 'Lost', sample: false };
    const lookup = await services.lookups.run({ ...input(['1']), account });
    assert.deepStrictEqual(summarizeLookup(lookup).entries, [
      { id: '1', kind: 'failed', category: 'TOKEN_MISSING' },
    ]);
  });

  it('answers every ID even where the secret store itself fails', async () => {
    const ports = buildPorts();
    const broken = {
      ...ports.secrets,
      get: () => Promise.reject(new Error('The keyring is locked.')),
    };
    const { lookups } = createServices({ ...ports, secrets: broken });
    const account = { id: 'x', name: 'Locked', sample: false };
    const lookup = await lookups.run({ ...input(['1', '2']), account });
    assert.equal(lookup.state, 'done');
    assert.deepStrictEqual(
      lookup.entries.map(entry => entry.kind === 'failed' && describeFailure(entry.failure)),
      Array.from(
        { length: 2 },
        () =>
          'The system’s secret storage did not give the token: The keyring is locked. Unlock it and try again, or run “Replace Token…”: a token can be kept for this session only.',
      ),
    );
  });
});

const refusal = (message: string): HubSpotResponse => ({
  status: 400,
  headers: {},
  body: JSON.stringify({ status: 'error', category: 'VALIDATION_ERROR', message }),
});
