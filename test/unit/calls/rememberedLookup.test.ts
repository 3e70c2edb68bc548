import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import type { JsonObject } from '../../../src/base/json';
import { canRecheckArchived } from '../../../src/calls/canRecheckArchived';
import type { InvalidPiece } from '../../../src/calls/invalidPiece';
import type { Lookup } from '../../../src/calls/lookup';
import { entryKinds } from '../../../src/calls/lookupEntry';
import { planLookup } from '../../../src/calls/planLookup';
import { recallLookup, rememberLookup, rememberOutcome } from '../../../src/calls/rememberedLookup';
import { countEntries, summarizeLookup } from '../../../src/calls/summarizeLookup';
import { decodeRememberedLookup } from '../../../src/services/lookups/decodeRememberedLookup';
import { buildAnswerBody } from '../../support/builders/buildAnswer';
import { buildCall } from '../../support/builders/buildCall';
import { buildLookup, type Ending } from '../../support/builders/buildLookup';

/** Stands in every place where HubSpot or the user put something that must not be written down. */
const canary = 'Fernhollow';

describe('What is remembered of a look-up', () => {
  it('is its question and its counts, through JSON and back, and nothing HubSpot has said', () => {
    fc.assert(
      fc.property(anyLookup, lookup => {
        const text = JSON.stringify(rememberLookup(lookup));
        assert.ok(!text.includes(canary), text);
        const recalled = recall(text);
        assert.ok(recalled);
        assert.deepStrictEqual(countEntries(recalled), countEntries(lookup));
        for (const part of ['id', 'apiVersion', 'options', 'plan', 'startedAt'] as const) {
          assert.deepStrictEqual(recalled[part], lookup[part]);
        }
        assert.deepStrictEqual(
          [recalled.state, recalled.exchanges, recalled.account.id],
          ['remembered', [], lookup.account.id],
        );
        // One entry an id, whose answer is gone.
        assert.deepStrictEqual(
          recalled.entries,
          lookup.plan.ids.map(id => ({ kind: 'notSent', id })),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('has mistyped IDs, the first thousand of them, and the number of all', () => {
    const invalid: readonly InvalidPiece[] = [
      { text: canary, reason: 'notANumber' },
      ...Array.from({ length: 2000 }, (_, index): InvalidPiece => ({
        text: `${index}.5`,
        reason: 'decimal',
      })),
    ];
    const recalled = recall(JSON.stringify(rememberLookup({ ...buildLookup(['1']), invalid })));
    assert.deepStrictEqual(recalled?.invalid, invalid.slice(1, 1001));
    assert.equal(countEntries(recalled).invalid, 2001);
  });

  it('tells a look-up that came to its end from one that was cut short', () => {
    const half: Ending = { ids: ['1'], body: buildAnswerBody([], ['1']) };
    const whole: Ending = { body: buildAnswerBody([], ['1', '2']) };
    const states = [whole, half].map(ending => {
      const recalled = recallLookup(rememberLookup(buildLookup(['1', '2'], ending)));
      assert.equal(canRecheckArchived(recalled), false, 'which ids are missing is not known');
      return summarizeLookup(recalled).state;
    });
    assert.deepStrictEqual(states, ['done', 'cancelled']);
  });

  it('is believed only where every ID is counted once', () => {
    const good = rememberLookup(buildLookup(['1', '2'], { body: buildAnswerBody([], ['1']) }));
    const { counts } = good;
    const bad: readonly unknown[] = [
      undefined,
      null,
      [],
      'lookup-1',
      { ...good, version: 2 },
      { ...good, ids: ['1', 2] },
      { ...good, ids: ['1', '1'] },
      { ...good, ids: ['1'] },
      { ...good, duplicates: ['3'], counts: { ...counts, duplicates: 1 } },
      { ...good, apiVersion: 'v9' },
      { ...good, startedAt: 'yesterday' },
      { ...good, options: undefined },
      { ...good, account: { id: 'sample' } },
      { ...good, invalid: [{ text: '1.5', reason: 'decimal' }] },
      { ...good, invalid: ['1.5'] },
      { ...good, counts: { ...counts, missing: counts.missing + 1 } },
      { ...good, counts: { ...counts, missing: -1 } },
      { ...good, counts: { ...counts, duplicates: 1 } },
    ];
    assert.deepStrictEqual(decodeRememberedLookup(good), good);
    for (const stored of bad) {
      assert.equal(decodeRememberedLookup(stored), undefined, JSON.stringify(stored));
    }
  });

  it('has the outcome that was written down last, where that is one of the same run', () => {
    const asked = { ...buildLookup(['1', '2']), durationMs: 0 };
    const body = buildAnswerBody([], ['1']);
    const later = { ...buildLookup(['1', '2'], { body }), durationMs: 50 };
    const good = rememberLookup(asked);
    const outcome = rememberOutcome(later);
    assert.deepStrictEqual(decodeRememberedLookup(good, outcome), rememberLookup(later));
    const { counts } = outcome;
    for (const other of [
      undefined,
      'cut off',
      { ...outcome, durationMs: -1 },
      { ...outcome, startedAt: '2001-02-03T04:05:06.000Z' },
      { ...outcome, counts: { ...counts, missing: counts.missing + 1 } },
      { ...outcome, counts: undefined },
    ]) {
      assert.deepStrictEqual(decodeRememberedLookup(good, other), good, JSON.stringify(other));
    }
    assert.deepStrictEqual(
      decodeRememberedLookup(rememberLookup(later), rememberOutcome(asked)),
      rememberLookup(later),
    );
  });

  it('is read from whatever a file holds without an error, and adds up if it is read at all', () => {
    const good = rememberLookup(buildLookup(['1', '2']));
    const spoilt = fc
      .tuple(fc.constantFrom(...Object.keys(good)), fc.jsonValue())
      .map(([part, value]) => ({ ...good, [part]: value }));
    fc.assert(
      fc.property(fc.oneof(spoilt, fc.jsonValue(), fc.anything()), stored => {
        const decoded = decodeRememberedLookup(stored);
        if (decoded !== undefined) {
          const { counts } = decoded;
          assert.equal(
            entryKinds.reduce((sum, kind) => sum + counts[kind], 0),
            recallLookup(decoded).entries.length,
          );
        }
      }),
      { numRuns: 2000 },
    );
  });
});

function recall(text: string): Lookup | undefined {
  const decoded = decodeRememberedLookup(JSON.parse(text));
  return decoded && recallLookup(decoded);
}

const id = fc.oneof(fc.nat(999).map(String), fc.string({ unit: 'binary' }));
const names = fc.array(fc.string(), { maxLength: 3 });

/** A batch about some of the ids, answered with calls and errors full of what must not be kept, or failed with such a message. */
const endingOf = (ids: readonly string[]): fc.Arbitrary<Ending> =>
  fc
    .record({
      asked: fc.subarray([...ids]),
      isFound: fc.infiniteStream(fc.boolean()),
      fails: fc.boolean(),
      archived: fc.boolean(),
    })
    .map(({ asked, isFound, fails, archived }) => {
      const body = bodyOf(
        asked.filter(() => isFound.next().value),
        asked,
      );
      return fails
        ? {
            ids: asked,
            body,
            failure: { kind: 'server', category: canary, message: canary, correlationId: canary },
          }
        : { ids: asked, archived, body };
    });

function bodyOf(found: readonly string[], asked: readonly string[]): JsonObject {
  const calls = found.map(each =>
    buildCall(
      each,
      { hs_call_title: canary, [canary]: '1' },
      {
        archivedAt: canary,
        url: canary,
        propertiesWithHistory: {
          hs_call_title: [{ value: canary, timestamp: canary, sourceType: canary }],
        },
      },
    ),
  );
  return buildAnswerBody(
    calls,
    asked.filter(each => !found.includes(each)),
    { requestedAt: canary, links: { more: canary } },
  );
}

const anyLookup: fc.Arbitrary<Lookup> = fc
  .uniqueArray(id, { maxLength: 120 })
  .chain(ids =>
    fc.record({
      ids: fc.constant(ids),
      repeated: ids.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...ids)),
      endings: fc.array(endingOf(ids), { maxLength: 3 }),
      options: fc
        .record({
          properties: names,
          propertiesWithHistory: names,
          propertySet: fc.option(fc.string(), { nil: undefined }),
          idProperty: fc.option(fc.string(), { nil: undefined }),
          archived: fc.boolean(),
        })
        .map(({ idProperty, propertySet, ...rest }) => ({
          ...rest,
          ...(propertySet === undefined ? {} : { propertySet }),
          ...(idProperty === undefined ? {} : { idProperty }),
        })),
      apiVersion: fc.constantFrom('v3', '2026-03', '2026-09'),
      state: fc.constantFrom('running', 'done', 'cancelled'),
      startedMs: fc.integer({ min: 0, max: 4e12 }),
      unreadable: fc.nat(3),
    }),
  )
  .map(({ ids, repeated, endings, options, apiVersion, state, startedMs, unreadable }) => {
    const lookup = buildLookup(ids, ...endings);
    return {
      ...lookup,
      options,
      apiVersion,
      state,
      plan: planLookup([...ids, ...repeated], options),
      startedAt: new Date(startedMs).toISOString(),
      invalid: Array.from({ length: unreadable }, () => ({ text: canary, reason: 'notANumber' })),
      earlier: lookup,
      // Held by no look-up of today: what is added one day must not be stored before somebody has thought of it.
      account: Object.assign({ id: 'a', name: 'b', sample: false }, { token: canary }),
    };
  });
