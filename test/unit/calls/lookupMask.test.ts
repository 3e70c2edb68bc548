import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { documentedProperties } from '../../../src/calls/documentedProperties';
import type { LookupFailure } from '../../../src/calls/lookupFailure';
import { LookupMask } from '../../../src/calls/lookupMask';
import { countEntries } from '../../../src/calls/summarizeLookup';
import { unexpectedAnswer } from '../../../src/hubspot/failures/unexpectedAnswer';
import { buildAnswerBody } from '../../support/builders/buildAnswer';
import { buildLookup } from '../../support/builders/buildLookup';

const secret = 'Ms Personal';
/** Long enough to be told from anything a mask is made of. */
const maskText = (text: string): string => `•••${text.length.toString(16).padStart(4, '0')}`;

function call(id: string, properties: Readonly<Record<string, string | null>>) {
  const times = { createdAt: '2026-03-02T09:10:00Z', updatedAt: '2026-03-02T09:10:00Z' };
  return { id, properties, archived: false, ...times };
}

describe('A masked look-up', () => {
  const properties = {
    hs_call_title: secret,
    hs_call_body: `<p>${secret}</p>`,
    hs_call_from_number: '+15550100',
    hs_call_recording_url: 'https://example.com/recording',
    hs_call_direction: 'OUTBOUND',
    hs_call_duration: '95000',
    hs_timestamp: '2026-03-02T09:10:00Z',
    hubspot_owner_id: '7001',
    favourite_colour: 'red',
    hs_call_to_number: '',
    hs_call_source: null,
  };
  const lookup = buildLookup(['1', '2'], {
    body: buildAnswerBody([call('1', properties)], ['2']),
  });
  const [entry] = new LookupMask(maskText).lookup(lookup).entries;

  it('hides titles, notes, numbers, recordings and whatever the guide does not name', () => {
    assert.ok(entry && 'call' in entry);
    const { properties: shown } = entry.call;
    assert.deepStrictEqual(
      Object.entries(properties).flatMap(([name, value]) => (shown[name] === value ? [name] : [])),
      [
        'hs_call_direction',
        'hs_call_duration',
        'hs_timestamp',
        'hubspot_owner_id',
        'hs_call_to_number',
        'hs_call_source',
      ],
    );
    assert.equal(shown['hs_call_title'], maskText(secret));
  });

  it('hides what came in place of an answer, and no error', () => {
    const bodyOf = (failure: LookupFailure): string => {
      const failed = buildLookup(['1'], { failure, body: { properties: { name: secret } } });
      return JSON.stringify(new LookupMask(maskText).lookup(failed).exchanges);
    };
    const { ...odd } = unexpectedAnswer({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: secret }),
    });
    assert.ok(!bodyOf(odd).includes(secret));
    assert.equal(odd.message, 'application/json, 22 characters');
    const refused = { kind: 'rejected', category: 'X', message: secret, status: 400 } as const;
    assert.ok(bodyOf(refused).includes(secret));
  });

  it('hides a choice that is none', () => {
    const odd = call('1', { hs_call_direction: secret });
    const masked = new LookupMask(maskText).lookup(
      buildLookup(['1'], { body: buildAnswerBody([odd]) }),
    );
    assert.ok(!JSON.stringify(masked).includes(secret));
  });

  it('hides what somebody wrote also where an ID or a time should stand', () => {
    const odd = {
      id: secret,
      createdAt: secret,
      url: secret,
      associations: { contacts: [secret] },
    };
    const results = [
      odd,
      {
        ...call('1', {}),
        ...odd,
        id: '1',
        updatedAt: secret,
        archivedAt: secret,
        associations: { contacts: ['7'] },
      },
    ];
    const { exchanges, entries } = new LookupMask(maskText).lookup(
      buildLookup(['1'], { body: buildAnswerBody(results) }),
    );
    assert.ok(!JSON.stringify([exchanges, entries]).includes(secret));
    assert.match(JSON.stringify(exchanges), /"id":"1".*"contacts":\["7"\]/);
  });

  it('shows the property that the calls were asked for by, so that each still has its answer', () => {
    const options = { properties: [], propertiesWithHistory: [], archived: false };
    const asked = { ...lookup, options: { ...options, idProperty: 'favourite_colour' } };
    const [first] = new LookupMask(maskText).lookup(asked).entries;
    assert.ok(first && 'call' in first);
    assert.equal(first.call.properties['favourite_colour'], 'red');
  });

  it('leaves nothing of what somebody wrote, wherever it stands, and every ID its answer', () => {
    const anyName = fc.oneof(fc.constantFrom(...documentedProperties), fc.string());
    const written = fc.string({ minLength: 1 }).map(text => `${secret} ${text}`);
    const values = fc.dictionary(anyName, written);
    const json = fc.letrec(tie => ({
      value: fc.oneof(
        { maxDepth: 3 },
        written,
        fc.array(tie('value')),
        fc.dictionary(anyName, tie('value')),
      ),
    })).value;
    const version = fc.record({
      value: written,
      timestamp: fc.constant('2026-03-02T09:10:00Z'),
      sourceType: fc.oneof(fc.constant('API'), written),
      sourceId: written,
      sourceLabel: written,
    });
    fc.assert(
      fc.property(
        values,
        fc.dictionary(anyName, fc.array(version)),
        json,
        fc.boolean(),
        (texts, history, unknown, isWhole) => {
          const record = { ...call('1', texts), propertiesWithHistory: history, unknown };
          const results = isWhole ? [record] : [record, unknown, { properties: unknown }];
          const original = buildLookup(['1', '2'], {
            body: buildAnswerBody(results as never, ['2']),
          });
          const again = { ...original, id: 'lookup-2', earlier: original };
          const masked = new LookupMask(maskText).lookup(again);
          assert.ok(!JSON.stringify(masked).includes(secret), JSON.stringify(masked));
          assert.deepStrictEqual(countEntries(masked), countEntries(original));
          assert.deepStrictEqual(
            masked.entries.map(({ id, kind }) => [id, kind]),
            original.entries.map(({ id, kind }) => [id, kind]),
          );
        },
      ),
    );
  });

  it('keeps what is one object one object, so that views redraw nothing that is the same', () => {
    const mask = new LookupMask(maskText);
    const [before, after] = [mask.lookup(lookup), mask.lookup({ ...lookup, state: 'cancelled' })];
    assert.equal(mask.lookup(lookup), before);
    assert.deepStrictEqual(
      after.entries.map((each, index) => each === before.entries[index]),
      [true, true],
    );
    const [exchange] = before.exchanges;
    const [first] = before.entries;
    assert.ok(first && 'call' in first && exchange?.outcome.kind === 'answered');
    const { answer } = exchange.outcome;
    assert.equal(answer.results[0], first.call);
    assert.equal((answer.raw['results'] as readonly unknown[])[0], first.call.raw);
  });
});
