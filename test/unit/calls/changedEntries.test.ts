import { strict as assert } from 'node:assert';
import { changedEntries, isWhollyCompared } from '../../../src/calls/changedEntries';
import type { Lookup } from '../../../src/calls/lookup';
import { buildAnswerBody } from '../../support/builders/buildAnswer';
import { buildCall } from '../../support/builders/buildCall';
import { buildLookup, type Ending } from '../../support/builders/buildLookup';

describe('changedEntries', () => {
  const offline = { kind: 'network', category: 'ECONNREFUSED', message: 'no answer' } as const;

  it('tells what a call is now from what it was, and which properties differ', () => {
    const before = { hs_call_title: 'Old', hs_call_status: 'QUEUED', hs_call_body: null };
    const after = { hs_call_title: 'New', hs_call_status: 'QUEUED', hs_call_duration: '1' };
    const lookup = lookedUpAgain(
      { body: buildAnswerBody([buildCall('1', before), buildCall('3')], ['2']) },
      { body: buildAnswerBody([buildCall('1', after), buildCall('2')], ['3']) },
    );
    const changes = changedEntries(lookup).map(({ before, after, properties }) => {
      return { id: after.id, kinds: [before.kind, after.kind], properties };
    });
    assert.deepStrictEqual(changes, [
      {
        id: '1',
        kinds: ['found', 'found'],
        properties: [
          { name: 'hs_call_duration', before: null, after: '1' },
          { name: 'hs_call_title', before: 'Old', after: 'New' },
        ],
      },
      { id: '2', kinds: ['missing', 'found'], properties: [] },
      { id: '3', kinds: ['found', 'missing'], properties: [] },
    ]);
  });

  it('takes a call for changed that was updated in a property nobody asked for', () => {
    const updated = buildCall('1', {}, { updatedAt: '2026-04-01T00:00:00.000Z' });
    const lookup = lookedUpAgain(
      { body: buildAnswerBody([buildCall('1')], ['2', '3']) },
      { body: buildAnswerBody([updated], ['2', '3']) },
    );
    assert.deepStrictEqual(
      changedEntries(lookup).map(({ after, properties }) => [after.id, properties]),
      [['1', []]],
    );
  });

  it('finds nothing where HubSpot says the same again, in another order', () => {
    const calls = [buildCall('1', { a: '1', b: '2' }), buildCall('2')];
    const lookup = lookedUpAgain(
      { body: buildAnswerBody(calls, ['3']) },
      { body: buildAnswerBody([buildCall('2'), buildCall('1', { b: '2', a: '1' })], ['3']) },
    );
    assert.deepStrictEqual([changedEntries(lookup), isWhollyCompared(lookup)], [[], true]);
  });

  it('compares nothing with an ID that failed, before or now, and says that it did not', () => {
    const answer = { body: buildAnswerBody([buildCall('1')], ['2', '3']) };
    const failed = { failure: offline };
    for (const lookup of [lookedUpAgain(answer, failed), lookedUpAgain(failed, answer)]) {
      assert.deepStrictEqual([changedEntries(lookup), isWhollyCompared(lookup)], [[], false]);
    }
  });

  it('has nothing to compare with the first time', () => {
    const lookup = buildLookup(['1'], { body: buildAnswerBody([buildCall('1')]) });
    assert.deepStrictEqual([changedEntries(lookup), isWhollyCompared(lookup)], [[], false]);
  });

  it('finds what changed among thirty thousand calls, and compares them once', () => {
    const ids = Array.from({ length: 30_000 }, (_, index) => String(index));
    const properties = Object.fromEntries(ids.slice(0, 20).map(name => [`p${name}`, name]));
    const answer = (title: string): Ending => ({
      body: buildAnswerBody(
        ids.map(id => buildCall(id, { ...properties, hs_call_title: id === '7' ? title : '' })),
      ),
    });
    const lookup = { ...buildLookup(ids, answer('New')), earlier: buildLookup(ids, answer('Old')) };
    assert.equal(changedEntries(lookup).length, 1);
    assert.equal(changedEntries(lookup), changedEntries(lookup));
  });

  function lookedUpAgain(before: Ending, after: Ending): Lookup {
    const ids = ['1', '2', '3'];
    return { ...buildLookup(ids, after), earlier: buildLookup(ids, before) };
  }
});
