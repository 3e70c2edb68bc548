import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { recordUrl } from '../../../src/projections/recordUrl';

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

  it('is over https whatever HubSpot sends, and can end no link early', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.oneof(fc.webUrl(), fc.string()), (id, url) => {
        const page = recordUrl({ id, url }, details);
        assert.ok(page === undefined || /^https:\/\/[^<>\s]*$/.test(page));
      }),
    );
  });
});
