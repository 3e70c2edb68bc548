import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { associatedTypes } from '../../../../src/calls/callAssociations';
import { associatedUrl, recordUrl } from '../../../../src/projections/values/recordUrl';

const details = { portalId: '5', uiDomain: 'app-eu1.hubspot.com' };

describe('The page of a call in HubSpot', () => {
  it('is where HubSpot says or, where it does not say, where the account’s pages are', () => {
    const url = 'https://app.hubspot.com/contacts/5/record/0-48/1';
    const built = 'https://app-eu1.hubspot.com/contacts/5/record/0-48/1';
    assert.equal(recordUrl({ id: '1', url }, details), url);
    assert.equal(recordUrl({ id: '1' }, details), built);
    assert.equal(recordUrl({ id: '1' }, undefined), undefined);
  });

  for (const url of [
    'http://app.hubspot.com/1',
    'javascript:alert(1)',
    'command:workbench.action.quit',
    'https://app.hubspot.com@evil.example/',
    '//app.hubspot.com',
    'nothing',
  ]) {
    it(`is not ${url}`, () => {
      assert.equal(recordUrl({ id: '1', url }, undefined), undefined);
    });
  }

  it('is that of a contact, company, deal or ticket where the call is associated with one', () => {
    const base = 'https://app-eu1.hubspot.com/contacts/5/record';
    assert.deepStrictEqual(
      associatedTypes.map(type => associatedUrl(type, '7', details)),
      [`${base}/0-1/7`, `${base}/0-2/7`, `${base}/0-3/7`, `${base}/0-5/7`],
    );
    assert.equal(associatedUrl('deals', '7', undefined), undefined);
    assert.equal(associatedUrl('deals', '../7', details), undefined);
  });

  it('is over https whatever HubSpot sends, and can end no link early', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.oneof(fc.webUrl(), fc.string()), (id, url) => {
        const page = recordUrl({ id, url }, details);
        assert.ok(page === undefined || /^https:\/\/[^<>\s]*$/.test(page));
      }),
    );
  });
});
