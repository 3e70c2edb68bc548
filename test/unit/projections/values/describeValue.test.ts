import { strict as assert } from 'node:assert';
import { documentedKnowledge, type AccountKnowledge } from '../../../../src/calls/accountKnowledge';
import { decodeProperties } from '../../../../src/hubspot/decoders/decodeProperties';
import { describeValue } from '../../../../src/projections/values/describeValue';
import { buildKnowledge } from '../../../support/builders/buildKnowledge';

describe('describeValue', () => {
  const check = (
    property: string,
    value: string,
    meaning: string | undefined,
    knowledge: AccountKnowledge = documentedKnowledge,
  ): void => {
    it(`reads ${property} ${JSON.stringify(value)} as ${meaning ?? 'itself'}`, () => {
      assert.equal(describeValue(property, value, knowledge), meaning);
    });
  };
  const known = buildKnowledge();

  check('hs_call_duration', '3800', '3s');
  check('hs_call_duration', '4:10', undefined);
  check('hs_call_disposition', '9d9162e7-6cf3-4944-bf63-4dff82258764', 'Busy');
  check('hs_call_disposition', 'c2e9f5a0-6f1b-4c3e-9d0a-5b7e21c40f16', undefined);
  check('hs_call_disposition', 'c2e9f5a0-6f1b-4c3e-9d0a-5b7e21c40f16', 'Call back agreed', known);
  check('hs_call_status', 'NO_ANSWER', undefined);
  check('hs_call_title', '2026-01-01', undefined);
  check('hs_timestamp', '5', undefined);
  check('hs_timestamp', '', undefined);
  check('follow_up_on', '2026-01-31', 'Jan 31, 2026', known);
  check('hubspot_owner_id', '70310011', undefined);
  check('hubspot_owner_id', '70310011', 'Amara Osei', known);
  check('hubspot_owner_id', '70310017', 'Greta Lindqvist (deactivated)', known);
  check('hubspot_owner_id', '5', undefined, known);
  check('hs_all_owner_ids', '70310011', 'Amara Osei', known);
  check(
    'hs_all_owner_ids',
    '70310011;5;70310017',
    'Amara Osei, 5, Greta Lindqvist (deactivated)',
    known,
  );
  check('hs_all_owner_ids', '5;6', undefined, known);
  check('hs_all_owner_ids', ';', undefined, known);
  check(
    'hs_user_ids_of_all_owners',
    '28604246;28604288',
    'Amara Osei, Greta Lindqvist (deactivated)',
    known,
  );
  check('hs_created_by_user_id', '28604246', 'Amara Osei', known);
  check('hs_updated_by_user_id', '28604288', 'Greta Lindqvist (deactivated)', known);
  check('hs_updated_by_user_id', '70310011', undefined, known);
  check('hs_created_by_user_id', '28604246', undefined);
  check('__proto__', 'x', undefined, known);

  it('reads the owner in any property that the account says holds one, and in no other', () => {
    const properties = decodeProperties({
      results: [
        { name: 'reviewed_by', type: 'enumeration', referencedObjectType: 'OWNER' },
        { name: 'ticket_number', type: 'enumeration' },
      ],
    });
    assert.ok(properties);
    const schema: AccountKnowledge['schema'] = {
      origin: 'account',
      properties: new Map(properties.map(property => [property.name, property])),
    };
    const read = (name: string) => describeValue(name, '70310011', { ...known, schema });
    assert.deepStrictEqual(
      [read('reviewed_by'), read('ticket_number'), read('hubspot_owner_id')],
      ['Amara Osei', undefined, 'Amara Osei'],
    );
  });

  it('reads a time of any property the account calls one', () => {
    assert.match(describeValue('hs_timestamp', '2026-03-02T09:00:00Z', known) ?? '', /2026/);
  });

  it('reads several options at once, and leaves them where one is unknown', () => {
    const options = [
      { value: 'a1', label: 'Hardware' },
      { value: 'b2', label: 'Software' },
    ];
    const topics = { name: 'topics', label: 'Topics', type: 'enumeration', options };
    const schema: AccountKnowledge['schema'] = {
      origin: 'account',
      properties: new Map([
        ['topics', { ...topics, description: '', groupName: '', hasUniqueValue: false }],
      ]),
    };
    const knowledge = { ...known, schema };
    assert.equal(describeValue('topics', 'a1;b2', knowledge), 'Hardware, Software');
    assert.equal(describeValue('topics', 'a1;c3', knowledge), undefined);
  });
});
