import { strict as assert } from 'node:assert';
import { isDeepStrictEqual } from 'node:util';
import type { Lookup, LookupAccount, LookupCounts } from '../../src/calls/lookup';
import { countEntries, summarizeLookup } from '../../src/calls/summarizeLookup';
import type { Services } from '../../src/services/createServices';
import { heapBytes } from './heapBytes';
import type { SoakProduct } from './soakProduct';
import { entryOf, soakIds } from './soakScript';
import { Watch } from './watch';

/** What the soak has seen. */
export interface SoakFigures extends RunFigures {
  /** What the look-up held of memory, and what of that was left when it had been removed. */
  readonly heldBytes: number;
  readonly leftBytes: number;
}

interface RunFigures {
  readonly id: string;
  /** Runs into the one look-up until every id had its answer. */
  readonly passes: number;
  readonly cancels: number;
  readonly snapshots: number;
  readonly counts: LookupCounts;
  readonly requests: number;
  readonly seconds: number;
}

const few = 5_000;
const many = 100_000;

/** Some faults stop a run; what is left then is asked for in the next. More would mean that it gets nowhere. */
const mostPasses = 60;

/** What may be left in memory of a look-up that was removed: code V8 has compiled in the meantime, and its caches. */
export const toleratedBytes = 4_000_000;

/** Looks up a hundred thousand calls at a server that fails, cancels three times, and asserts that nothing is lost and nothing stays. */
export async function soak({
  account,
  logged,
  services,
  token,
}: SoakProduct): Promise<SoakFigures> {
  // Code and connections stay, too, but they are no part of a look-up.
  services.lookups.remove((await lookUp(services, account, soakIds(few), [])).id);
  const beforeBytes = await heapBytes();

  const figures = await lookUp(services, account, soakIds(many), [0.15, 0.4, 0.65]);
  const heldBytes = (await heapBytes()) - beforeBytes;
  assert.ok(!shows(token, services) && !logged().includes(token), 'the token shows');

  services.lookups.remove(figures.id);
  const leftBytes = (await heapBytes()) - beforeBytes;
  assert.ok(leftBytes <= toleratedBytes, `${leftBytes} bytes are left of ${heldBytes}`);
  return { ...figures, heldBytes, leftBytes };
}

/** In a function of its own, so that the text does not count as left. */
function shows(token: string, { store }: Services): boolean {
  return JSON.stringify(store.list()).includes(token);
}

/**
 * Asks, and asks again, until there is an answer to each id; cancels when these parts of all ids have theirs. Keeps nothing but numbers.
 */
async function lookUp(
  services: Services,
  account: LookupAccount,
  ids: readonly string[],
  cancelAt: readonly number[],
): Promise<RunFigures> {
  using watch = new Watch(services, ids, cancelAt);
  const options = { properties: ['hs_call_title'], propertiesWithHistory: [], archived: false };
  const startMs = performance.now();
  let lookup = await services.lookups.run({ ids, invalid: [], options, account });
  let passes = 1;
  while (isOpen(lookup)) {
    const reached = JSON.stringify(countEntries(lookup));
    assert.ok(passes++ < mostPasses, `after ${mostPasses} runs: ${reached}`);
    lookup = await services.lookups.retryFailed(lookup);
  }
  const seconds = (performance.now() - startMs) / 1000;

  const { id, counts, entries, requests } = summarizeLookup(lookup);
  const wrong = entries.filter(entry => !isDeepStrictEqual(entry, entryOf(entry.id)));
  assert.deepStrictEqual(wrong, []);
  assert.equal(watch.cancels, cancelAt.length);
  const { cancels, snapshots } = watch;
  return { id, passes, cancels, snapshots, counts, requests, seconds };
}

function isOpen({ entries }: Lookup): boolean {
  return entries.some(
    ({ id, kind }) => kind === 'notSent' || (kind === 'failed' && entryOf(id).kind !== 'failed'),
  );
}
