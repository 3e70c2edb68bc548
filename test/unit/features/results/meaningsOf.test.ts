import { strict as assert } from 'node:assert';
import { meaningsOf } from '../../../../src/features/results/meaningsOf';
import { buildKnowledge } from '../../../support/builders/buildKnowledge';

describe('What a value of the response means', () => {
  const knowledge = buildKnowledge();
  const meaningOf = (value: string | number, ...place: readonly string[]): string | undefined =>
    meaningsOf([{ key: 'any', place, value }], knowledge)[0]?.text;

  it('is said of properties as the account knows them, also of those in their history', () => {
    assert.equal(meaningOf('95000', 'properties', 'hs_call_duration'), '1m 35s');
    assert.equal(meaningOf('70310011', 'properties', 'hubspot_owner_id'), 'Amara Osei');
    const value = ['propertiesWithHistory', 'hs_call_duration', '0', 'value'];
    assert.equal(meaningOf('9000', ...value), '9s');
    assert.match(meaningOf('2026-02-27T14:30:02.512Z', 'createdAt') ?? '', /^Feb 27, 2026/);
  });

  it('is said of the user who set a value', () => {
    const [userId = 0] = [...knowledge.owners.byUserId].find(([, { isActive }]) => !isActive) ?? [];
    const place = ['propertiesWithHistory', 'hs_call_title', '0', 'updatedByUserId'];
    assert.equal(meaningOf(userId, ...place), 'Greta Lindqvist (deactivated)');
  });

  it('is nothing where no more is known, and each value has its answer', () => {
    assert.equal(meaningOf('95000', 'properties', 'hs_call_title'), undefined);
    assert.equal(meaningOf('95000', 'properties'), undefined);
    assert.equal(meaningOf('x', 'properties', 'hs_call_duration', 'deeper'), undefined);
    const values = ['1', '2'].map(key => ({ key, place: ['id'], value: '430001' }));
    assert.deepEqual(meaningsOf(values, knowledge), [{ key: '1' }, { key: '2' }]);
  });
});
