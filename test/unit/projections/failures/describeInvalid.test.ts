import { strict as assert } from 'node:assert';
import { isLikeKey } from '../../../../src/projections/failures/isLikeKey';
import { describeInvalid } from '../../../../src/projections/failures/describeInvalid';

describe('describeInvalid', () => {
  const pointsAtKeys = (text: string): boolean =>
    describeInvalid({ text, reason: 'notANumber' }).includes('finds calls by it');

  for (const text of ['HL-2026-0001', 'EXT12345', 'crm:call/10023-a', 'aa41c9d2-77f0-4e0e-8c1a']) {
    it(`points at Find calls by where a piece may be a value of a unique property: ${text}`, () => {
      assert.ok(pointsAtKeys(text));
    });
  }

  const others = ['oops', 'call-7', '12-34-56-78', 'Ms. 2026-0001', `a${'1'.repeat(60)}`];
  const notKeys = [
    '2026-11-30T10:00:00Z',
    'report_2024.csv',
    'localhost:3000',
    'api1234.example.com',
  ];
  for (const text of [...others, ...notKeys]) {
    it(`asks for a whole number where it is none: ${text.slice(0, 20)}`, () => {
      assert.ok(!pointsAtKeys(text));
    });
  }

  it('never points a token that way', () => {
    assert.ok(!pointsAtKeys('pat-na1-0f0f0f0f-1234-4321-abcd-0123456789ab'));
  });

  it('names an address of another record for what it is', () => {
    const text = 'https://app.hubspot.com/contacts/4300100/record/0-1/2510101';
    assert.match(describeInvalid({ text, reason: 'notANumber' }), /address of a contact/);
    assert.ok(!isLikeKey({ text: text.replace('https://', ''), reason: 'notANumber' }));
  });
});
