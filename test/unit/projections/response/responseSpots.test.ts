import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import type { Json } from '../../../../src/base/json';
import type { JsonRange } from '../../../../src/projections/response/locateJson';
import { idOnLine, readIdRanges } from '../../../../src/projections/response/responseIds';
import { readOutline } from '../../../../src/projections/response/responseOutline';
import { readSpots, spotAt } from '../../../../src/projections/response/responseSpots';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';

/** The document of two calls and an error, with a mark at each spot: `«propertyName hs_call_title»`. */
const version = { value: '5', timestamp: '2026-03-02T09:00:00Z', sourceType: 'API' };
const body = buildAnswerBody(
  [
    buildCall('1', { hs_call_title: 'A', hs_call_body: null }),
    buildCall(
      '2',
      { hs_call_duration: '5' },
      {
        propertiesWithHistory: { hs_call_duration: [{ ...version, updatedByUserId: 7 }] },
        url: 'https://app.hubspot.example/2',
      },
    ),
  ],
  ['3'],
);

function write(value: Json, indentation = '  '): string {
  return `${JSON.stringify(value, null, indentation)}\n`;
}

/** What stands at a place. */
function at(text: string, { line, character, length }: JsonRange): string {
  return (text.split('\n')[line] ?? '').slice(character, character + length);
}

describe('What stands in a response document', () => {
  for (const indentation of ['  ', '    ', '\t']) {
    it(`is found, each at its place, with ${JSON.stringify(indentation)} as indentation`, () => {
      const text = write(body, indentation);
      const spots = readSpots(readOutline(text), 0, Infinity);
      const shown = spots.map(({ range, ...spot }) => [spot.kind, at(text, range)]);
      assert.deepStrictEqual(shown, [
        ['callId', '"1"'],
        ['propertyName', '"hs_call_title"'],
        ['propertyValue', '"A"'],
        ['propertyName', '"hs_call_body"'],
        ['time', '"2026-03-02T09:00:00.000Z"'],
        ['time', '"2026-03-02T09:05:00.000Z"'],
        ['callId', '"2"'],
        ['propertyName', '"hs_call_duration"'],
        ['propertyValue', '"5"'],
        ['time', '"2026-03-02T09:00:00.000Z"'],
        ['time', '"2026-03-02T09:05:00.000Z"'],
        ['propertyName', '"hs_call_duration"'],
        ['propertyValue', '"5"'],
        ['time', '"2026-03-02T09:00:00Z"'],
        ['userId', '7'],
        ['callId', '"3"'],
      ]);
    });
  }

  it('is known by its property, and a call by the address HubSpot sent', () => {
    const spots = readSpots(readOutline(write(body)), 0, Infinity);
    const bare = spots.map(spot => ({ ...spot, range: undefined }));
    const value = { kind: 'propertyValue', property: 'hs_call_title', value: 'A' };
    const id = { kind: 'callId', id: '2', url: 'https://app.hubspot.example/2' };
    for (const expected of [value, id, { kind: 'userId', userId: 7 }]) {
      assert.ok(bare.some(spot => JSON.stringify(spot) === JSON.stringify(expected)));
    }
  });

  it('says on each line of a call which call it is', () => {
    const text = write(body);
    const outline = readOutline(text);
    const ids = text.split('\n').map((_, line) => idOnLine(outline, line) ?? '-');
    assert.match(ids.join(''), /^-+1{10}2+-+$/);
  });

  it('is read of the lines in view only', () => {
    const text = write(body);
    const outline = readOutline(text);
    const line = text.split('\n').findIndex(content => content.includes('"hs_call_title"'));
    const spots = readSpots(outline, line, line);
    assert.deepStrictEqual(
      spots.map(({ kind }) => kind),
      ['propertyName', 'propertyValue'],
    );
    assert.equal(spotAt(outline, line, spots[1]?.range.character ?? 0)?.kind, 'propertyValue');
    assert.equal(spotAt(outline, line, 0), undefined);
    assert.equal(spotAt(outline, 0, 0), undefined);
  });

  for (const text of [
    '',
    '[]',
    '{}',
    '{"results": []}',
    write({ message: 'gone' }),
    '{\n  "results": [\n    {',
  ]) {
    it(`is nothing in ${JSON.stringify(text)}`, () => {
      const outline = readOutline(text);
      assert.deepStrictEqual(readSpots(outline, 0, Infinity), []);
      assert.deepStrictEqual(readIdRanges(outline), []);
    });
  }

  const json = fc.jsonValue() as fc.Arbitrary<Json>;
  const call = fc.record({
    id: fc.oneof(fc.string(), json),
    properties: fc.dictionary(fc.string(), json),
  });
  const anyBody = fc.record(
    {
      first: json,
      results: fc.oneof(fc.array(fc.oneof(call, json)), json),
      middle: json,
      errors: fc.oneof(fc.array(fc.oneof(call, json)), json),
      last: json,
    },
    { requiredKeys: [] },
  );

  it('is exactly the objects of its lists, whatever HubSpot sends', () => {
    fc.assert(
      fc.property(anyBody, fc.constantFrom('  ', ' ', '\t', '        '), (value, indentation) => {
        const text = write(value, indentation);
        const outline = readOutline(text);
        const objects = (list: Json | undefined): readonly Json[] =>
          (Array.isArray(list) ? (list as readonly Json[]) : []).filter(
            item => typeof item === 'object' && item !== null && !Array.isArray(item),
          );
        const read = (pieces: typeof outline.calls): readonly unknown[] =>
          pieces.map(({ start, end }) => JSON.parse(text.slice(start, end)) as unknown);
        // As JSON keeps them: it knows no -0.
        const expected = JSON.parse(text) as { results?: Json; errors?: Json };
        assert.deepStrictEqual(read(outline.calls), objects(expected.results));
        assert.deepStrictEqual(read(outline.errors), objects(expected.errors));
      }),
    );
  });

  it('stands where it is said to stand', () => {
    fc.assert(
      fc.property(anyBody, value => {
        const text = write(value);
        const outline = readOutline(text);
        for (const spot of readSpots(outline, 0, Infinity)) {
          const shown: unknown = JSON.parse(at(text, spot.range));
          const content =
            spot.kind === 'propertyName'
              ? spot.property
              : spot.kind === 'callId'
                ? spot.id
                : spot.kind === 'propertyValue'
                  ? spot.value
                  : shown;
          assert.equal(shown, content);
        }
        for (const range of readIdRanges(outline)) {
          assert.equal(typeof JSON.parse(at(text, range)), 'string');
        }
      }),
    );
  });

  it('is read of any text without a throw', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '\n',
      '  ',
      '"results": [',
      '"',
      ':',
      ',',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece), pieces => {
        const outline = readOutline(`{\n  ${pieces.join('')}`);
        readSpots(outline, 0, Infinity);
        readIdRanges(outline);
      }),
    );
  });
});
