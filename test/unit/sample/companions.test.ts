import { strict as assert } from 'node:assert';
import { isJsonArray, isJsonObject, type Json } from '../../../src/base/json';
import { sampleOutcomes } from '../../../src/sample/sampleOutcomes';
import { askPortal } from '../../support/hubspot/askPortal';

function resultsOf(body: Json): readonly Json[] {
  const results = isJsonObject(body) ? body['results'] : undefined;
  return isJsonArray(results) ? results : [];
}

describe("The sample portal's companion endpoints", () => {
  it('describe the account', async () => {
    for (const version of ['v3', '2026-03', '2026-09']) {
      const path = `/account-info/${version}/details`;
      assert.deepStrictEqual(await askPortal({ method: 'GET', path }), {
        status: 200,
        body: {
          portalId: 4300100,
          accountType: 'STANDARD',
          timeZone: 'Europe/London',
          companyCurrency: 'GBP',
          additionalCurrencies: ['EUR', 'USD'],
          utcOffset: '+00:00',
          utcOffsetMilliseconds: 0,
          uiDomain: 'app.hubspot.example',
          dataHostingLocation: 'na1',
          // Told since this version.
          ...(version === '2026-09' && { portalName: 'Quillmere Software' }),
        },
      });
    }
  });

  it('name the outcomes, those of the account included', async () => {
    const { body } = await askPortal({ method: 'GET', path: '/crm/v3/properties/calls' });
    const outcome = resultsOf(body).find(
      property => isJsonObject(property) && property['name'] === 'hs_call_disposition',
    );
    assert.ok(isJsonObject(outcome) && isJsonArray(outcome['options']));
    const labels = outcome['options'].map(option =>
      isJsonObject(option) ? [option['value'], option['label']] : [],
    );
    assert.deepStrictEqual(
      new Map(labels.map(([value, label]) => [value, label])),
      new Map([
        [sampleOutcomes.busy, 'Busy'],
        [sampleOutcomes.connected, 'Connected'],
        [sampleOutcomes.leftLiveMessage, 'Left live message'],
        [sampleOutcomes.leftVoicemail, 'Left voicemail'],
        [sampleOutcomes.noAnswer, 'No answer'],
        [sampleOutcomes.wrongNumber, 'Wrong number'],
        [sampleOutcomes.callBackAgreed, 'Call back agreed'],
        [sampleOutcomes.passedOn, 'Passed on to a colleague'],
      ]),
    );
  });

  it('describe each property as the versions of the API agree', async () => {
    const [one, other] = await Promise.all([
      askPortal({ method: 'GET', path: '/crm/v3/properties/calls' }),
      askPortal({ method: 'GET', path: '/crm/properties/2026-09/calls' }),
    ]);
    assert.deepStrictEqual(one, other);
    assert.deepStrictEqual(
      resultsOf(one.body).find(
        property => isJsonObject(property) && property['name'] === 'external_call_key',
      ),
      {
        name: 'external_call_key',
        label: 'External call key',
        type: 'string',
        fieldType: 'text',
        groupName: 'calls_quality',
        description: 'Our number for the call.',
        options: [],
        hubspotDefined: false,
        hasUniqueValue: true,
        hidden: false,
        archived: false,
      },
    );
  });

  it('list active owners in pages', async () => {
    const path = '/crm/v3/owners';
    const first = await askPortal({ method: 'GET', path, query: { limit: '4' } });
    const second = await askPortal({ method: 'GET', path, query: { limit: '4', after: '4' } });
    const emails = [first, second].map(({ body }) =>
      resultsOf(body).map(owner => isJsonObject(owner) && owner['email']),
    );
    assert.deepStrictEqual(emails, [
      [
        'amara@harborlight.example',
        'bastien@harborlight.example',
        'chidi@harborlight.example',
        'hana@harborlight.example',
      ],
      ['ines@harborlight.example', 'tobias@harborlight.example'],
    ]);
    assert.deepStrictEqual(isJsonObject(first.body) && first.body['paging'], {
      next: { after: '4' },
    });
    assert.ok(isJsonObject(second.body) && !('paging' in second.body));
  });

  it('list deactivated owners apart, without a user ID', async () => {
    const { body } = await askPortal({
      method: 'GET',
      path: '/crm/owners/2026-03',
      query: { archived: 'true', email: 'greta@harborlight.example' },
    });
    assert.deepStrictEqual(body, {
      results: [
        {
          id: '70310017',
          email: 'greta@harborlight.example',
          type: 'PERSON',
          firstName: 'Greta',
          lastName: 'Lindqvist',
          userId: null,
          userIdIncludingInactive: 28604288,
          createdAt: '2022-11-14T09:00:21.380Z',
          updatedAt: '2026-06-01T06:30:00.000Z',
          archived: true,
          teams: [],
        },
      ],
    });
  });
});
