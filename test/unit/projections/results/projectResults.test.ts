import { strict as assert } from 'node:assert';
import { documentedKnowledge } from '../../../../src/calls/accountKnowledge';
import type { Lookup } from '../../../../src/calls/lookup';
import type { LookupEntry } from '../../../../src/calls/lookupEntry';
import { projectResponseText } from '../../../../src/projections/response/responseText';
import { projectResults } from '../../../../src/projections/results/projectResults';
import type { ResultsFact } from '../../../../src/projections/results/resultsView';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildLookup } from '../../../support/builders/buildLookup';
import { buildSources } from '../../../support/builders/buildSources';

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
    const labels = projectResults(ended, buildSources()).facts.map(({ label }) => label);
    const known = ['HubSpot’s status', 'HTTP', 'Started', 'Took', 'Requests', 'API version'];
    assert.deepStrictEqual(labels, known);
  });

  it('names the properties that HubSpot leaves out because it does not know them', () => {
    const noteOf = (lookup: Lookup) => projectResults(lookup, buildSources()).unknownNote;
    const options = { ...ended.options, properties: ['hs_call_tilte', 'hs_call_title'] };
    assert.equal(noteOf({ ...ended, options })?.label, 'hs_call_tilte: not known to this account');
    assert.equal(noteOf(ended), undefined);
    // As long as the account has not told its properties, nothing is known of any.
    const { unknownNote } = projectResults(
      { ...ended, options },
      { ...buildSources(), schema: documentedKnowledge.schema },
    );
    assert.equal(unknownNote, undefined);
  });

  it('says beside the requests when HubSpot ends the version that answered', () => {
    assert.match(
      projectResults(ended, buildSources()).requestNotes.join(),
      /September 2027.*apiVersion/,
    );
    assert.deepStrictEqual(
      projectResults({ ...ended, apiVersion: '2026-09' }, buildSources()).requestNotes,
      [],
    );
  });

  it('says what was known before and what has changed since', () => {
    const found = { body: buildAnswerBody([buildCall('1'), buildCall('2')]) };
    const lookup = { ...buildLookup(['1', '2'], found), earlier: ended };
    assert.match(factOf(lookup, 'Before')?.value ?? '', / · 1 found, 1 missing$/);
    assert.deepStrictEqual(factOf(lookup, 'Changed')?.items, ['2: Missing → Found']);
  });

  it('calls waiting what has not been sent yet while it runs, and not sent what never was', () => {
    const labelsOf = (state: Lookup['state']): readonly string[] =>
      projectResults({ ...buildLookup(['1', '2']), state }, buildSources()).counts.map(
        ({ label }) => label,
      );
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
    const { counts: shown, document, notice, problems } = projectResults(lookup, buildSources());
    assert.deepStrictEqual(
      [shown, problems, document],
      [[{ kind: 'found', label: '2 found' }], [], { message: notice?.text }],
    );
    assert.match(notice?.text ?? '', /never stored on disk/);
    assert.deepStrictEqual(JSON.parse(projectResponseText(lookup).text), { message: notice?.text });
    assert.deepStrictEqual(projectResponseText(lookup).problems, []);
  });

  it('says so where every ID has failed, or some were not asked for, once it has ended', () => {
    const failure = { kind: 'network', category: 'ECONNRESET', message: 'reset' } as const;
    const failed = (id: string): LookupEntry => ({ kind: 'failed', id, failure });
    const noticeOf = (state: Lookup['state'], entries: Lookup['entries']): string | undefined =>
      projectResults({ ...buildLookup(['1', '2']), state, entries }, buildSources()).notice?.text;
    const [waiting] = buildLookup(['2']).entries;
    assert.ok(waiting);
    assert.match(noticeOf('done', [failed('1'), failed('2')]) ?? '', /^No call was read\./);
    assert.match(noticeOf('cancelled', [failed('1'), waiting]) ?? '', /^No call was read\./);
    assert.equal(noticeOf('running', [failed('1'), failed('2')]), undefined);
    assert.match(noticeOf('cancelled', [waiting]) ?? '', /^It was stopped before all calls/);
    assert.match(noticeOf('cancelled', [...ended.entries, waiting]) ?? '', /^It was stopped/);
    assert.equal(noticeOf('done', [failed('1'), ...ended.entries]), undefined);
  });

  it('offers another token where that is what failed', () => {
    const buttonsOf = (kind: 'unauthorized' | 'network'): readonly string[] | undefined => {
      const failure = { kind, category: 'X', message: 'x' };
      const entries = [{ kind: 'failed', id: '1', failure }] as const;
      const lookup: Lookup = { ...buildLookup(['1']), state: 'done', entries };
      return projectResults(lookup, buildSources()).notice?.buttons;
    };
    assert.deepStrictEqual(buttonsOf('unauthorized'), ['Replace Token…', 'Retry Failed Calls']);
    assert.deepStrictEqual(buttonsOf('network'), ['Retry Failed Calls']);
  });

  function factOf(lookup: Lookup, label: string): ResultsFact | undefined {
    return projectResults(lookup, buildSources()).facts.find(fact => fact.label === label);
  }
});
