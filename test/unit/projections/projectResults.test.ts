import { strict as assert } from 'node:assert';
import type { Lookup } from '../../../src/calls/lookup';
import type { LookupEntry } from '../../../src/calls/lookupEntry';
import { projectResults } from '../../../src/projections/projectResults';
import { projectResponseText } from '../../../src/projections/responseText';
import type { ResultsFact } from '../../../src/projections/resultsView';
import { buildAnswerBody } from '../../support/builders/buildAnswer';
import { buildCall } from '../../support/builders/buildCall';
import { buildLookup } from '../../support/builders/buildLookup';

describe('projectResults', () => {
  const ended = buildLookup(['1', '2'], { body: buildAnswerBody([buildCall('1')], ['2']) });

  it('counts what was not sent and names it for those who ask, a hundred at most', () => {
    const invalid = Array.from(
      { length: 105 },
      () => ({ text: '1.5', reason: 'decimal' }) as const,
    );
    const plan = { ...ended.plan, duplicates: ['2', '1', '2'] };
    const lookup: Lookup = { ...ended, invalid, plan };
    const repeated = factOf(lookup, 'Repeated IDs');
    assert.deepStrictEqual([repeated?.value, repeated?.items], ['3', ['2 (3 times)', '1']]);
    const unreadable = factOf(lookup, 'Unreadable');
    assert.deepStrictEqual([unreadable?.value, unreadable?.items?.length], ['105', 101]);
    assert.match(unreadable?.items?.[0] ?? '', /^1\.5 is a decimal number/);
    assert.equal(unreadable?.items?.at(-1), '5 more');
  });

  it('says which call came in place of which', () => {
    const body = buildAnswerBody(
      ['7', '8'].map(id => buildCall(id, { hs_merged_object_ids: `${id}0;${id}1` })),
    );
    assert.equal(factOf(buildLookup(['70'], { body }), 'Merged')?.value, '70 → 7');
    const several = factOf(buildLookup(['70', '81'], { body }), 'Merged');
    assert.deepStrictEqual([several?.value, several?.items], ['2', ['70 → 7', '81 → 8']]);
  });

  it('says nothing of what did not occur', () => {
    const labels = projectResults(ended).facts.map(({ label }) => label);
    const known = ['Status', 'HTTP', 'Started', 'Took', 'Requests', 'API version'];
    assert.deepStrictEqual(labels, known);
  });

  it('says beside the requests when HubSpot ends the version that answered', () => {
    assert.match(projectResults(ended).requestNotes.join(), /September 2027.*apiVersion/);
    assert.deepStrictEqual(projectResults({ ...ended, apiVersion: '2026-09' }).requestNotes, []);
  });

  it('says what was known before and what has changed since', () => {
    const found = { body: buildAnswerBody([buildCall('1'), buildCall('2')]) };
    const lookup = { ...buildLookup(['1', '2'], found), earlier: ended };
    assert.match(factOf(lookup, 'Before')?.value ?? '', / · 1 found, 1 missing$/);
    assert.deepStrictEqual(factOf(lookup, 'Changed')?.items, ['2: Missing → Found']);
  });

  it('calls waiting what has not been sent yet while it runs, and not sent what never was', () => {
    const labelsOf = (state: Lookup['state']): readonly string[] =>
      projectResults({ ...buildLookup(['1', '2']), state }).counts.map(({ label }) => label);
    assert.deepStrictEqual(labelsOf('running'), ['2 waiting']);
    assert.deepStrictEqual(labelsOf('cancelled'), ['2 not sent']);
  });

  it('says of a look-up from before the window was closed that its answers are gone', () => {
    const counts = { requested: 2, found: 2, archived: 0, merged: 0, missing: 0, failed: 0 };
    const lookup: Lookup = {
      ...buildLookup(['1', '2']),
      state: 'remembered',
      remembered: { ...counts, notSent: 0, invalid: 0, duplicates: 0 },
    };
    const { counts: shown, document, notice, problems } = projectResults(lookup);
    assert.deepStrictEqual(
      [shown, problems, document],
      [[{ kind: 'found', label: '2 found' }], [], { message: notice }],
    );
    assert.match(notice ?? '', /never stored on disk/);
    assert.deepStrictEqual(JSON.parse(projectResponseText(lookup).text), { message: notice });
    assert.deepStrictEqual(projectResponseText(lookup).problems, []);
  });

  it('says so where every ID has failed, once it has ended and nobody has cancelled it before that', () => {
    const failure = { kind: 'network', category: 'ECONNRESET', message: 'reset' } as const;
    const failed = (id: string): LookupEntry => ({ kind: 'failed', id, failure });
    const noticeOf = (state: Lookup['state'], entries: Lookup['entries']): string | undefined =>
      projectResults({ ...buildLookup(['1', '2']), state, entries }).notice;
    const [waiting] = buildLookup(['2']).entries;
    assert.ok(waiting);
    assert.match(noticeOf('done', [failed('1'), failed('2')]) ?? '', /^No call was read\./);
    assert.match(noticeOf('cancelled', [failed('1'), waiting]) ?? '', /^No call was read\./);
    assert.equal(noticeOf('running', [failed('1'), failed('2')]), undefined);
    assert.equal(noticeOf('cancelled', [waiting]), undefined);
    assert.equal(noticeOf('done', [failed('1'), ...ended.entries]), undefined);
  });

  function factOf(lookup: Lookup, label: string): ResultsFact | undefined {
    return projectResults(lookup).facts.find(fact => fact.label === label);
  }
});
