import { strict as assert } from 'node:assert';
import { matchAnswer } from '../../../src/calls/matchAnswer';
import { buildAnswer } from '../../support/builders/buildAnswer';
import { buildCall } from '../../support/builders/buildCall';

describe('matchAnswer', () => {
  const batch = {
    ids: ['1', '2', '3'],
    properties: [],
    propertiesWithHistory: [],
    archived: false,
  };
  const kinds = (answer: ReturnType<typeof buildAnswer>, asked = batch) =>
    matchAnswer(asked, answer).map(entry => `${entry.id} ${entry.kind}`);

  it('finds results in whatever order HubSpot sends them', () => {
    const answer = buildAnswer([buildCall('3'), buildCall('1'), buildCall('2')]);
    assert.deepStrictEqual(kinds(answer), ['1 found', '2 found', '3 found']);
  });

  it('calls missing what HubSpot says is missing, and archived what HubSpot says is archived', () => {
    const answer = buildAnswer([buildCall('2', {}, { archived: true })], ['1', '3']);
    assert.deepStrictEqual(kinds(answer), ['1 missing', '2 archived', '3 missing']);
  });

  it('finds a merged call under the ID of the call it was merged into', () => {
    const answer = buildAnswer([buildCall('9', { hs_merged_object_ids: '1;3' }), buildCall('2')]);
    assert.deepStrictEqual(kinds(answer), ['1 merged', '2 found', '3 merged']);
  });

  it('fails an ID that the answer does not mention, instead of losing it', () => {
    const entries = matchAnswer(batch, buildAnswer([buildCall('1'), buildCall('99')], ['3']));
    assert.deepStrictEqual(entries[1], {
      kind: 'failed',
      id: '2',
      failure: { kind: 'protocol', category: 'NOT_ANSWERED', message: '' },
    });
  });

  it('fails only the call whose result is malformed, and says where', () => {
    const answer = buildAnswer([
      buildCall('1'),
      { ...buildCall('2'), properties: { hs_call_duration: 5 } },
      buildCall('3'),
    ]);
    assert.deepStrictEqual(kinds(answer), ['1 found', '2 failed', '3 found']);
    const [, second] = matchAnswer(batch, answer);
    assert.match(JSON.stringify(second), /properties: “hs_call_duration”/);
  });

  it('matches by the unique property that was asked by', () => {
    const answer = buildAnswer(
      [buildCall('71', { key: 'b' }), buildCall('72', { key: 'a' })],
      ['c'],
    );
    const asked = { ...batch, ids: ['a', 'b', 'c'], idProperty: 'key' };
    assert.deepStrictEqual(kinds(answer, asked), ['a found', 'b found', 'c missing']);
  });

  it('is not led astray by a record ID that reads like a value asked for', () => {
    const asked = { ...batch, ids: ['71', 'b'], idProperty: 'key' };
    const answer = buildAnswer([buildCall('71', { key: 'b' }), buildCall('72')]);
    assert.deepStrictEqual(kinds(answer, asked), ['71 failed', 'b found']);
    const odd = buildAnswer([{ id: '71', properties: { key: 'b' } }]);
    const [first, second] = matchAnswer(asked, odd);
    assert.match(JSON.stringify(first), /NOT_ANSWERED/);
    assert.match(JSON.stringify(second), /MALFORMED_RESULT/);
  });

  it('takes for a value of the property only what HubSpot sent', () => {
    const asked = { ...batch, ids: ['a'], idProperty: 'toString' };
    assert.deepStrictEqual(kinds(buildAnswer([buildCall('a')]), asked), ['a failed']);
  });

  it('says of a merged call that the call in its place could not be read', () => {
    const survivor = { id: '9', properties: { hs_merged_object_ids: '1', odd: 5 } };
    const [first] = matchAnswer(batch, buildAnswer([survivor]));
    assert.match(JSON.stringify(first), /MALFORMED_RESULT/);
  });
});
