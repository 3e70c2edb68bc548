import { strict as assert } from 'node:assert';
import { SilencedProblems } from '../../../../src/features/problems/silencedProblems';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildLookup } from '../../../support/builders/buildLookup';

describe('SilencedProblems', () => {
  const ending = { body: buildAnswerBody([], ['1']) };

  it('says no more of what was cleared, also behind masks, until it is run again', () => {
    const silenced = new SilencedProblems();
    const lookup = buildLookup(['1'], ending);
    silenced.clear([lookup]);
    assert.ok(silenced.of(lookup).isSilent);
    assert.ok(silenced.of({ ...lookup, entries: [...lookup.entries] }).isSilent);
    assert.ok(!silenced.of({ ...lookup, startedAt: '2026-03-02T10:00:00.000Z' }).isSilent);
    assert.ok(!silenced.of(buildLookup(['1'], ending, ending)).isSilent);
    assert.ok(!silenced.of({ ...lookup, id: 'lookup-2' }).isSilent);
  });

  it('says again what was ignored, of one look-up or of all', () => {
    const silenced = new SilencedProblems();
    const lookup = buildLookup(['1', '2'], ending);
    silenced.ignore(lookup.id, '1');
    assert.ok(silenced.of(lookup).isIgnored('1'));
    assert.ok(!silenced.of(lookup).isIgnored('2'));
    silenced.showIgnored('lookup-2');
    assert.ok(silenced.of(lookup).isIgnored('1'));
    silenced.showIgnored();
    assert.ok(!silenced.of(lookup).isIgnored('1'));
  });
});
