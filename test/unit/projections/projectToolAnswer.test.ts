import { strict as assert } from 'node:assert';
import { LookupMask } from '../../../src/calls/lookupMask';
import { projectToolAnswer } from '../../../src/projections/projectToolAnswer';
import { buildAnswerBody } from '../../support/builders/buildAnswer';
import { buildCall } from '../../support/builders/buildCall';
import { buildLookup } from '../../support/builders/buildLookup';

const account = 'Production · 4300100';

describe('The answer of the tool for language models', () => {
  it('has each ID exactly once, the first fifty calls with their properties', () => {
    const ids = Array.from({ length: 60 }, (_, index) => String(1000 + index));
    const body = buildAnswerBody(
      ids.slice(0, 58).map(id => buildCall(id, { hs_call_duration: '1000' })),
      ids.slice(58),
    );
    const answer = projectToolAnswer(buildLookup(ids, { body }), account);
    const { calls, moreFound, otherIds } = answer as unknown as Answer;
    assert.deepStrictEqual([calls.length, moreFound.length, otherIds.length], [50, 8, 2]);
    const told = [
      ...calls.map(({ id }) => id),
      ...moreFound.map(text => text.replace(' found', '')),
      ...otherIds.map(({ id }) => id),
    ];
    assert.deepStrictEqual(told, ids);
    assert.equal(calls[0]?.properties['hs_call_duration'], '1000');
    assert.equal(otherIds[0]?.category, 'OBJECT_NOT_FOUND');
    assert.match(JSON.stringify(answer), /first 50 of 58 calls/);
  });

  it('says that masks are masks, and who can take them away', () => {
    const body = buildAnswerBody([buildCall('1', { hs_call_title: 'Ms Personal' })]);
    const masked = new LookupMask(() => '•••0000').lookup(buildLookup(['1'], { body }));
    const text = JSON.stringify(projectToolAnswer(masked, account));
    assert.ok(!text.includes('Ms Personal') && text.includes('hubspotCalls.languageModelAccess'));
  });

  it('cuts long values and says how long they are', () => {
    const body = buildAnswerBody([buildCall('1', { hs_call_body: 'x'.repeat(10_000) })]);
    const text = JSON.stringify(projectToolAnswer(buildLookup(['1'], { body }), account));
    assert.ok(text.length < 3_000 && text.includes('(10000 characters)'), text);
  });
});

interface Answer {
  readonly calls: readonly { id: string; properties: Readonly<Record<string, string>> }[];
  readonly moreFound: readonly string[];
  readonly otherIds: readonly { id: string; category: string }[];
}
