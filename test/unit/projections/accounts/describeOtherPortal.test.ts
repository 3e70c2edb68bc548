import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { parseCallIds } from '../../../../src/inputs/ids/parseCallIds';
import { describeOtherPortal } from '../../../../src/projections/accounts/describeOtherPortal';
import { describeInvalid } from '../../../../src/projections/failures/describeInvalid';

const account = { id: 'account-1', name: 'Staging', sample: false };
const warn = (text: string, portalId: string | undefined = '4300100'): string | undefined =>
  describeOtherPortal(parseCallIds(text).ids, account, portalId);

describe('An address of another account', () => {
  const page = 'https://app.hubspot.com/contacts/1234567/record/0-48/430001';

  it('is warned of in both forms, in a list and in a sentence', () => {
    const warning = 'This address belongs to account 1234567, not to Staging.';
    for (const text of [
      page,
      'app-eu1.hubspot.com/contacts/1234567/call/430001#notes',
      `see ${page}, which is not in the list`,
    ]) {
      assert.equal(warn(text), warning);
    }
    assert.equal(warn(`430002 ${page}`), 'One address belongs to account 1234567, not to Staging.');
    assert.equal(
      warn(`${page} ${page.replace('1234567', '7654321')}`),
      '2 addresses belong to other accounts (1234567, 7654321), not to Staging.',
    );
  });

  it('is none where it is this account’s, where nobody knows, and where it names none', () => {
    assert.equal(warn(page, '1234567'), undefined);
    assert.equal(describeOtherPortal(parseCallIds(page).ids, account, undefined), undefined);
    assert.equal(warn('430001 /crm/v3/objects/calls/430002'), undefined);
  });

  it('names the account of any number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), portalId => {
        const [id] = parseCallIds(page.replace('1234567', String(portalId))).ids;
        assert.deepStrictEqual([id?.text, id?.portalId], ['430001', String(portalId)]);
      }),
    );
  });
});

describe('An address of another record', () => {
  it('is named for what it leads to', () => {
    const said = (text: string): string => describeInvalid({ text, reason: 'notANumber' });
    assert.equal(
      said('https://app.hubspot.com/contacts/1/record/0-1/5'),
      'This is the address of a contact, not of a call.',
    );
    assert.match(said('app-eu1.hubspot.com/contacts/1/deal/5/'), /of a deal/);
    assert.match(said('https://app.hubspot.com/contacts/1/record/2-77/5'), /another record/);
    assert.match(said('https://example.org/contacts/1/deal/5'), /is not a call ID/);
  });
});
