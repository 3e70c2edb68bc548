import { strict as assert } from 'node:assert';
import type { Lookup } from '../../../src/calls/lookup';
import { entryKinds, type LookupEntry } from '../../../src/calls/lookupEntry';
import { countEntries } from '../../../src/calls/summarizeLookup';

/**
 * Asserts what the product promises of a look-up in every state: one entry for each distinct id, in the order asked; counts that
 * add up; a call under no id but its own; and no time that runs backwards.
 */
export function checkPromise(lookup: Lookup, asked: readonly string[]): void {
  const { durationMs, entries, exchanges, progress, requests } = lookup;
  assert.deepStrictEqual(
    entries.map(({ id }) => id),
    [...new Set(asked)],
    'one entry for each id, in the order asked',
  );
  const counts = countEntries(lookup);
  const sum = entryKinds.reduce((total, kind) => total + counts[kind], 0);
  assert.equal(sum, counts.requested, 'the counts add up');
  assert.equal(counts.requested + counts.duplicates, asked.length, 'no duplicate is lost');
  for (const entry of entries) {
    assert.ok(isOwnAnswer(lookup, entry), `the answer for ${entry.id} is another one's`);
  }
  const times = [durationMs, progress.elapsedMs, ...exchanges.map(each => each.durationMs)];
  assert.ok(
    times.every(timeMs => timeMs >= 0),
    `negative time: ${times.join(', ')}`,
  );
  assert.ok(progress.ended <= progress.total && requests >= 0, 'progress goes as far as its total');
}

function isOwnAnswer({ options }: Lookup, entry: LookupEntry): boolean {
  switch (entry.kind) {
    case 'found':
    case 'archived':
      return (
        entry.call.archived === (entry.kind === 'archived') &&
        (entry.call.id === entry.id ||
          (options.idProperty !== undefined &&
            entry.call.properties[options.idProperty] === entry.id))
      );
    case 'merged':
      return (entry.call.properties['hs_merged_object_ids'] ?? '').split(';').includes(entry.id);
    case 'missing':
      return entry.error.ids.includes(entry.id);
    case 'failed':
    case 'notSent':
      return true;
  }
}
