import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { documentedKnowledge, type AccountKnowledge } from '../../../../src/calls/accountKnowledge';
import { unknownOwners } from '../../../../src/calls/callOwners';
import { describeSpot, type SpotText } from '../../../../src/projections/response/describeSpot';
import type { SpotMeaning } from '../../../../src/projections/response/responseSpots';
import { buildKnowledge } from '../../../support/builders/buildKnowledge';

const known = buildKnowledge();

function describeValueOf(
  property: string,
  value: string,
  knowledge: AccountKnowledge = known,
): SpotText | undefined {
  return describeSpot({ kind: 'propertyValue', property, value }, knowledge);
}

function describeNameOf(property: string, knowledge = known): SpotText | undefined {
  return describeSpot({ kind: 'propertyName', property }, knowledge);
}

describe('What is said about a place in the response', () => {
  it('is for a property its label, name, type, group and purpose, in the account’s words', () => {
    assert.deepStrictEqual(describeNameOf('external_call_key'), {
      title: 'External call key',
      code: 'external_call_key',
      lines: ['string · group calls_quality · unique', 'Our number for the call.'],
    });
  });

  it('includes the options of a property', () => {
    const lines = describeNameOf('hs_call_disposition')?.options ?? [];
    assert.ok(lines.includes('9d9162e7-6cf3-4944-bf63-4dff82258764 – Busy'), lines.join('\n'));
    assert.ok(lines.includes('7d41b8e3-02c9-4ad7-b1f6-88e05d9a3c72 – Passed on to a colleague'));
  });

  it('is in our words before the account was asked', () => {
    assert.deepStrictEqual(describeNameOf('hs_call_duration', documentedKnowledge), {
      title: 'Call duration',
      code: 'hs_call_duration',
      lines: ['number', 'How long the call took, in milliseconds.'],
    });
    assert.equal(describeNameOf('qa_score', documentedKnowledge), undefined);
  });

  it('is for a duration what it comes to', () => {
    assert.deepStrictEqual(describeValueOf('hs_call_duration', '1274000'), {
      title: '21m 14s',
      lines: ['1,274,000 milliseconds'],
    });
  });

  it('is for an owner the name and address, and that the owner has left', () => {
    assert.deepStrictEqual(describeValueOf('hubspot_owner_id', '70310017'), {
      title: 'Greta Lindqvist (deactivated)',
      lines: ['greta@harborlight.example'],
    });
  });

  it('is for a user who made or changed the call the same', () => {
    assert.deepStrictEqual(describeValueOf('hs_created_by_user_id', '28604246'), {
      title: 'Amara Osei',
      lines: ['amara@harborlight.example'],
    });
    assert.equal(describeValueOf('hs_updated_by_user_id', '70310011'), undefined);
  });

  it('is for an owner without a name why there is none', () => {
    const owners = { ...unknownOwners, origin: 'missingScope' } as const;
    const hint = describeValueOf('hubspot_owner_id', '70310017', { ...known, owners });
    assert.match(hint?.lines.join() ?? '', /crm\.objects\.owners\.read/);
    assert.match(describeValueOf('hubspot_owner_id', '5')?.title ?? '', /does not know/);
    assert.equal(describeValueOf('hubspot_owner_id', '5', documentedKnowledge), undefined);
  });

  it('is for a time the time in the account and in UTC as well', () => {
    const details = { portalId: '5', uiDomain: 'a.example', timeZone: 'Asia/Tokyo' };
    const text = describeValueOf('hs_timestamp', '2026-03-02T20:00:00Z', { ...known, details });
    const shown = [text?.title, ...(text?.lines ?? [])].join('\n');
    assert.match(shown, /In the account: .*March 3, 2026.*5:00:00 AM/);
    assert.match(shown, /March 2, 2026.*8:00:00 PM UTC/);
    const odd = { ...details, timeZone: 'Mars/Olympus' };
    const without = describeValueOf('hs_timestamp', '2026-03-02T20:00:00Z', {
      ...known,
      details: odd,
    });
    assert.ok(without?.lines.join().includes('In the account') === false);
  });

  it('is for a user in the history the name', () => {
    const user = (userId: number) => describeSpot({ kind: 'userId', userId }, known);
    assert.equal(user(28604246)?.title, 'Amara Osei');
    assert.equal(user(5), undefined);
  });

  it('is for a call where its page is', () => {
    assert.deepStrictEqual(describeSpot({ kind: 'callId', id: '430001' }, known), {
      title: 'Call 430001',
      lines: [],
      link: {
        label: 'Open in HubSpot',
        url: 'https://app.hubspot.example/contacts/4300100/record/0-48/430001',
      },
    });
    assert.equal(describeSpot({ kind: 'callId', id: '430001' }, documentedKnowledge), undefined);
  });

  it('is nothing where a value says all there is to say', () => {
    assert.equal(describeValueOf('hs_call_title', 'Hello'), undefined);
    assert.equal(describeValueOf('hs_call_direction', 'INBOUND'), undefined);
  });

  it('is said of anything without a throw', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('hs_timestamp', 'hubspot_owner_id', '__proto__', '2026-99-99', '70310017'),
    );
    const spot: fc.Arbitrary<SpotMeaning> = fc.oneof(
      fc.record({ kind: fc.constant('propertyName' as const), property: text }),
      fc.record({ kind: fc.constant('propertyValue' as const), property: text, value: text }),
      fc.record({ kind: fc.constant('callId' as const), id: text, url: text }),
      fc.record({ kind: fc.constant('time' as const), time: text }),
      fc.record({ kind: fc.constant('userId' as const), userId: fc.integer() }),
    );
    fc.assert(
      fc.property(spot, fc.constantFrom(known, documentedKnowledge), (place, knowledge) => {
        const said = describeSpot(place, knowledge);
        assert.notEqual(said?.title, '');
      }),
    );
  });
});
