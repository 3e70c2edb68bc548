import { strict as assert } from 'node:assert';
import { setTimeout } from 'node:timers/promises';
import { parseJson } from '../../../src/base/json';
import type { Lookup } from '../../../src/calls/lookup';
import { countEntries, summarizeLookup } from '../../../src/calls/summarizeLookup';
import type { Transport } from '../../../src/hubspot/transport';
import { createSamplePortal } from '../../../src/sample/createSamplePortal';
import { sampleIds } from '../../../src/sample/sampleIds';
import { sampleAccount } from '../../../src/services/accounts/sampleAccount';
import { createServices, type Services } from '../../../src/services/createServices';
import { decodeRememberedLookup } from '../../../src/services/lookups/decodeRememberedLookup';
import type { JsonFiles } from '../../../src/services/ports';
import { buildAnswerBody } from '../../support/builders/buildAnswer';
import { buildLookup } from '../../support/builders/buildLookup';
import { buildPorts, type TestPorts } from '../../support/builders/buildPorts';
import { promptTiming } from '../../support/builders/promptTiming';
import { eventually } from '../../support/workbench/eventually';

const options = { properties: ['hs_call_title'], propertiesWithHistory: [], archived: false };
const manyIds = Array.from({ length: 1000 }, (_, index) => String(index + 1));

describe('LookupMemory', () => {
  let ports: TestPorts;
  beforeEach(() => {
    ports = buildPorts();
  });

  /** A window, on the files that the one before it has left. */
  const open = (changes: { sample?: Transport; files?: JsonFiles } = {}): Services =>
    createServices({ ...ports, ...changes }, promptTiming);
  const reopen = async (): Promise<Services> => {
    const services = open();
    await services.memory.restore();
    return services;
  };
  const input = (ids: readonly string[]) => ({ ids, invalid: [], options, account: sampleAccount });
  /** Answers some requests; the others hang, as they do while a window is closed. */
  const answering = (times: number): Transport => {
    const sample = createSamplePortal();
    let asked = 0;
    return {
      send: (request, signal) =>
        asked++ < times ? sample.send(request, signal) : new Promise(() => undefined),
    };
  };
  /** As a window that opens now would read them. */
  const storedCounts = (id: string): unknown => {
    const [stored, outcome] = [id, `${id}.outcome`].map(name => ports.stored.files.get(name));
    return decodeRememberedLookup(parseJson(stored ?? ''), parseJson(outcome ?? ''))?.counts;
  };

  it('brings a look-up that was cut off back with its IDs and the counts of what had arrived, ready to run again', async () => {
    const before = open({ sample: answering(3) });
    void before.lookups.run({ ...input([...manyIds, '7']), invalid: [] });
    const [cutOff] = before.store.list();
    assert.ok(cutOff);
    await eventually(() => {
      assert.equal(before.store.get(cutOff.id)?.exchanges.length, 3);
    });
    await before.memory.flush();

    const after = await reopen();
    const [recalled, ...others] = after.store.list();
    assert.ok(recalled);
    assert.deepStrictEqual([recalled.id, recalled.state, others], [cutOff.id, 'remembered', []]);
    assert.deepStrictEqual(recalled.plan, cutOff.plan);
    const { counts, state } = summarizeLookup(recalled);
    assert.deepStrictEqual(
      [state, counts.requested, counts.missing, counts.notSent, counts.duplicates],
      ['cancelled', 1000, 300, 700, 1],
    );

    const again = await after.lookups.refresh(recalled);
    const { missing, notSent, duplicates } = countEntries(again);
    assert.deepStrictEqual(
      [again.state, missing, notSent, duplicates, again.remembered, again.earlier],
      ['done', 1000, 0, 1, undefined, undefined],
    );
    assert.deepStrictEqual(after.store.list(), [again]);
  });

  it('writes down what has arrived within a second, so that a killed window loses no more than that', async () => {
    const { lookups, store } = open({ sample: answering(3) });
    void lookups.run(input(manyIds));
    const [lookup] = store.list();
    assert.ok(lookup);
    await eventually(() => assert.ok(storedCounts(lookup.id)), 500);
    await eventually(() => {
      const current = store.get(lookup.id);
      assert.ok(current && countEntries(current).missing === 300);
      assert.deepStrictEqual(storedCounts(lookup.id), countEntries(current));
    }, 1500);
  });

  it('does not write a look-up down each time something arrives', async () => {
    let writes = 0;
    const { files } = ports;
    const counting: JsonFiles = {
      ...files,
      write: (name, value) => {
        writes++;
        return files.write(name, value);
      },
    };
    let sent = 0;
    const { lookups, memory, store } = open({
      files: counting,
      sample: {
        send: async (request, signal) => {
          await setTimeout(50 * ++sent);
          return createSamplePortal().send(request, signal);
        },
      },
    });
    let published = 0;
    store.onDidChange(() => published++);
    const ended = await lookups.run(input(manyIds.concat(manyIds.map(id => `5${id}`))));
    await memory.flush();
    assert.deepStrictEqual(storedCounts(ended.id), countEntries(ended));
    assert.ok(published > 8 && writes < 5, `published ${published} times, written ${writes} times`);
  });

  it('writes the IDs down at the start and at the end, not each time something has arrived', async () => {
    const written: string[] = [];
    const { files } = ports;
    const watched: JsonFiles = {
      ...files,
      write: (name, value) => {
        if (JSON.stringify(value).includes('"ids"')) {
          written.push(name);
        }
        return files.write(name, value);
      },
    };
    const running = open({ files: watched, sample: answering(3) });
    const run = running.lookups.run(input(manyIds));
    const [lookup] = running.store.list();
    assert.ok(lookup);
    await eventually(() => {
      assert.equal(running.store.get(lookup.id)?.exchanges.length, 3);
    });
    await running.memory.flush();
    assert.deepStrictEqual([...ports.stored.files.keys()], [lookup.id, `${lookup.id}.outcome`]);
    assert.deepStrictEqual(written, [lookup.id]);

    running.lookups.cancel(lookup.id);
    const ended = await run;
    await running.memory.flush();
    assert.deepStrictEqual(written, [lookup.id, lookup.id]);
    assert.deepStrictEqual([...ports.stored.files.keys()], [lookup.id]);
    assert.deepStrictEqual(storedCounts(lookup.id), countEntries(ended));
  });

  it('takes away how far a look-up was that another window has forgotten meanwhile', async () => {
    const running = open({ sample: answering(3) });
    void running.lookups.run(input(manyIds));
    const [lookup] = running.store.list();
    assert.ok(lookup);
    await eventually(() => {
      assert.equal(running.store.get(lookup.id)?.exchanges.length, 3);
    });
    await running.memory.flush();
    await ports.files.delete(lookup.id);
    assert.deepStrictEqual((await reopen()).store.list(), []);
    assert.deepStrictEqual([...ports.stored.files.keys()], []);
  });

  it('remembers the others where what is left of one cannot be deleted', async () => {
    const window = open();
    const { id } = await window.lookups.run(input([sampleIds.found]));
    await window.memory.flush();
    ports.stored.files.set('lookup-gone.outcome', '{}');
    const stuck = { ...ports.files, delete: () => Promise.reject(new Error('It is in use.')) };
    const next = open({ files: stuck });
    await next.memory.restore();
    assert.deepStrictEqual(
      next.store.list().map(lookup => lookup.id),
      [id],
    );
    assert.match(ports.logged.join(), /lookup-gone/);
  });

  it('forgets a look-up that is removed, also while it runs and is being written', async () => {
    const { files } = ports;
    const slow: JsonFiles = {
      ...files,
      write: async (name, value) => {
        await setTimeout(20);
        await files.write(name, value);
      },
    };
    const window = open({ files: slow, sample: answering(1) });
    void window.lookups.run(input(manyIds));
    const [lookup] = window.store.list();
    assert.ok(lookup);
    await setTimeout(5);
    window.lookups.remove(lookup.id);
    await window.memory.flush();
    // A write that was overtaken would come in now.
    await setTimeout(30);
    assert.deepStrictEqual([...ports.stored.files], []);

    await open().lookups.run(input(['1']));
    const after = await reopen();
    assert.equal(ports.stored.files.size, 1);
    after.store.list().forEach(({ id }) => after.lookups.remove(id));
    await after.memory.flush();
    assert.deepStrictEqual([...ports.stored.files], []);
  });

  it('leaves what it cannot read where it is, says so, and shows the rest', async () => {
    const first = open();
    const { id } = await first.lookups.run(input(['1']));
    await first.memory.flush();
    const good = ports.stored.files.get(id) ?? '';
    const garbage = [
      ['cut off', good.slice(0, -5)],
      ['newer', good.replace('"version":1', '"version":2').replace(id, 'newer')],
      ['a copy', good],
      ['empty', ''],
      ['odd', '[null,{"id":5}]'],
    ] as const;
    garbage.forEach(([name, text]) => ports.stored.files.set(name, text));
    const { files } = ports;
    const { memory, store } = open({
      files: {
        ...files,
        list: async () => ['locked', ...(await files.list())],
        read: name =>
          name === 'locked' ? Promise.reject(new Error('No permissions.')) : files.read(name),
      },
    });
    await memory.restore();
    assert.deepStrictEqual(
      store.list().map(lookup => lookup.id),
      [id],
    );
    assert.deepStrictEqual([...ports.stored.files], [[id, good], ...garbage]);
    garbage.forEach(([name]) => assert.ok(ports.logged.some(line => line.startsWith(`${name}: `))));
  });

  it('shows the newest first and below those of this window, which stay as they are', async () => {
    const window = open();
    const started = [1, 3, 2].map(minute => `2026-03-02T09:0${minute}:00.000Z`);
    started.forEach((startedAt, index) =>
      window.unmasked.set({ ...buildLookup(['1']), id: `lookup-${index}`, startedAt }),
    );
    await window.memory.flush();
    const after = open();
    const own = { ...buildLookup(['5']), id: 'lookup-0' };
    after.unmasked.set({ ...buildLookup(['6']), id: 'own' });
    after.unmasked.set(own);
    await after.memory.restore();
    assert.deepStrictEqual(
      after.store.list().map(({ id }) => id),
      ['lookup-0', 'own', 'lookup-1', 'lookup-2'],
    );
    assert.equal(after.store.get('lookup-0'), own);
  });

  const remembered = async (...idsOfEach: readonly number[]): Promise<readonly string[]> => {
    const window = open();
    const known = new Map<number, Lookup>();
    for (const [index, length] of idsOfEach.entries()) {
      const startedAt = new Date(Date.UTC(2026, 2, 2, 9, index)).toISOString();
      const lookup =
        known.get(length) ?? buildLookup(Array.from({ length }, (_, each) => String(each)));
      known.set(length, lookup);
      window.unmasked.set({ ...lookup, id: `lookup-${index}`, startedAt });
    }
    await window.memory.flush();
    const { store } = await reopen();
    assert.equal(ports.stored.files.size, store.list().length);
    return store.list().map(({ id }) => id);
  };

  it('keeps the newest fifty', async () => {
    const kept = await remembered(...Array.from({ length: 53 }, () => 1));
    assert.deepStrictEqual([kept.length, kept[0], kept.at(-1)], [50, 'lookup-52', 'lookup-3']);
  });

  it('keeps fewer where they are large, but always the newest', async () => {
    assert.deepStrictEqual(await remembered(300_000, 300_000, 300_000), ['lookup-2', 'lookup-1']);
    ports.stored.files.clear();
    assert.deepStrictEqual(await remembered(500_001, 500_001), ['lookup-1']);
    ports.stored.files.clear();
    // The newest costs no other one its place, however large it is.
    const kept = await remembered(1, 2, 500_001);
    assert.deepStrictEqual(kept, ['lookup-2', 'lookup-1', 'lookup-0']);
  });

  it('forgets a large one and not the small ones before it', async () => {
    const kept = await remembered(1, 1, 1, 400_000, 200_000, 1);
    assert.deepStrictEqual(kept, ['lookup-5', 'lookup-4', 'lookup-2', 'lookup-1', 'lookup-0']);
  });

  it('disturbs no look-up where nothing can be written or read, and says so', async () => {
    const fail = () => Promise.reject(new Error('The disk is full.'));
    const window = open({ files: { list: fail, read: fail, write: fail, delete: fail } });
    await window.memory.restore();
    const lookup = await window.lookups.run(input([sampleIds.found]));
    assert.equal(countEntries(lookup).found, 1);
    window.lookups.remove(lookup.id);
    await window.memory.flush();
    const complaints = ports.logged.filter(line => line.endsWith(': The disk is full.'));
    assert.deepStrictEqual(
      [...new Set(complaints)],
      [
        'The look-ups of earlier windows are not shown: The disk is full.',
        `${lookup.id} is not remembered: The disk is full.`,
      ],
    );
  });

  it('asks for everything where which IDs failed, or are missing, is not remembered', async () => {
    const { found, archived, missing } = sampleIds;
    const body = buildAnswerBody([], [found, archived, missing]);
    const lookup = { ...buildLookup([found, archived, missing], { body }), account: sampleAccount };
    open().unmasked.set(lookup);
    for (const [command, expected] of [
      ['retryFailed', ['found', 'missing', 'missing']],
      ['recheckArchived', ['found', 'archived', 'missing']],
    ] as const) {
      const { lookups, store } = await reopen();
      const recalled = store.get(lookup.id);
      assert.ok(recalled);
      const { remembered, entries, requests } = await lookups[command](recalled);
      assert.deepStrictEqual(
        [remembered, entries.map(({ kind }) => kind), requests],
        [undefined, expected, command === 'retryFailed' ? 1 : 2],
      );
    }
  });
});
