import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { parse } from 'jsonc-parser';
import type { IdPlace } from '../../../../src/calls/idSource';
import type { ReadRequest } from '../../../../src/calls/readRequest';
import { writtenText } from '../../../../src/calls/writtenText';
import { parseRequestFile } from '../../../../src/inputs/requestFiles/parseRequestFile';
import { printRequestFile } from '../../../../src/inputs/requestFiles/printRequestFile';
import documented from '../../../fixtures/hubspot/seedRequest.json';
import { anyText } from '../anyText';

describe('A request file', () => {
  it('is read with the place of each ID between its quotes', () => {
    const text = '{\n  "inputs": [{ "id": "430001" }, { "id": 430002 }]\n}';
    const { ids, request } = parseRequestFile(text);
    assert.deepStrictEqual(request, { ids: ['430001', '430002'] });
    assert.deepStrictEqual(
      ids.map(place => [place.id, [place.line, place.character], textAt(text, place)]),
      [
        ['430001', [1, 22], '430001'],
        ['430002', [1, 41], '430002'],
      ],
    );
  });

  it('has a place for a value that is written with escapes', () => {
    const written = String.raw`5\" \u0041`;
    const text = `{ "idProperty": "key", "inputs": [{ "id": "${written}" }] }`;
    const { ids } = parseRequestFile(text);
    assert.deepStrictEqual(ids, [{ id: '5" A', line: 0, character: 43, written }]);
    assert.deepStrictEqual(
      ids.map(place => textAt(text, place)),
      [written],
    );
  });

  it('may be the example of HubSpot’s documentation as it is', () => {
    const text = JSON.stringify(documented.body, null, 2);
    assert.deepStrictEqual(parseRequestFile(text).request, { ids: ['430001'] });
    assert.deepStrictEqual(problemsOf(text), [
      ['placeholder', '<string>'],
      ['placeholder', '<string>'],
      ['placeholder', '<string>'],
    ]);
  });

  const check = (title: string, text: string, ...expected: [kind: string, at: string][]) =>
    it(`says of ${title} what is odd, and where`, () => {
      assert.deepStrictEqual(problemsOf(text), expected);
    });
  check('an empty text', '', ['noInputs', '']);
  check('an empty object', '{}', ['noInputs', '{']);
  check('empty inputs', '{ "inputs": [] }', ['noInputs', 'inputs']);
  check('a list', '[1]', ['wrongType', '[']);
  check(
    'inputs that are no list',
    '{ "inputs": "430001" }',
    ['noInputs', 'inputs'],
    ['wrongType', '430001'],
  );
  check('an input that is no object', '{ "inputs": ["1", { "id": "2" }] }', ['wrongType', '1']);
  check('a blank ID', '{ "inputs": [{ "id": " " }, { "id": "2" }] }', ['blankId', ' ']);
  check('a damaged ID', '{ "inputs": [{ "id": 1.2e10 }, { "id": "2" }] }', ['damagedId', '1.2e10']);
  check('a repeated ID', '{ "inputs": [{ "id": "2" }, { "id": 2 }] }', ['repeatedId', '2']);
  check('two IDs in one', '{ "inputs": [{ "id": "2, 3" }, { "id": "2" }] }', ['damagedId', '2, 3']);
  check(
    'members HubSpot does not know',
    '{ "$schema": "x", "inputs": [{ "id": "2" }], "associations": ["contacts"], "limit": 5 }',
    ['unknownKey', 'associations'],
    ['unknownKey', 'limit'],
  );
  check(
    'the record ID as idProperty',
    '{ "inputs": [{ "id": "2" }], "idProperty": "hs_object_id" }',
    ['idPropertyIsRecordId', 'hs_object_id'],
  );
  check('archived that is a text', '{ "inputs": [{ "id": "2" }], "archived": "true" }', [
    'wrongType',
    'true',
  ]);
  check('a text that goes on to be typed', '{ "inputs": [{ "id": "2" }], "prop', [
    'syntax',
    '"prop',
  ]);

  it('says which reason an ID is damaged for, with its place', () => {
    const { unreadable } = parseRequestFile('{ "inputs": [{ "id": "12345678901234567" }] }');
    assert.deepStrictEqual(unreadable, [
      { text: '12345678901234567', reason: 'beyondSafeInteger', line: 0, character: 22 },
    ]);
  });

  it('takes any text for the value of a unique property', () => {
    const text = '{ "inputs": [{ "id": "a b" }, { "id": "007" }], "idProperty": "ticket" }';
    const { request, problems } = parseRequestFile(text);
    assert.deepStrictEqual(request, { ids: ['a b', '007'], idProperty: 'ticket' });
    assert.deepStrictEqual(problems, []);
  });

  it('says how many requests many IDs take', () => {
    const ids = Array.from({ length: 101 }, (_, index) => String(430_001 + index));
    const sizes = [{}, { propertiesWithHistory: ['hs_call_title'] }].map(rest => {
      const [problem] = parseRequestFile(printRequestFile({ ids, ...rest })).problems;
      return problem?.kind === 'manyInputs' ? [problem.limit, problem.requests] : undefined;
    });
    assert.deepStrictEqual(sizes, [
      [100, 2],
      [50, 3],
    ]);
  });

  it('may hold comments, trailing commas and nulls', () => {
    const text =
      '// mine\n{ "inputs": [{ "id": "2" /* two */ },], "idProperty": null, "properties": null, }';
    assert.deepStrictEqual(parseRequestFile(text).request, { ids: ['2'] });
    assert.deepStrictEqual(problemsOf(text), []);
  });

  it('is printed so that the same request is read again', () => {
    fc.assert(
      fc.property(anyRequest, request => {
        const { ids, problems, request: read } = parseRequestFile(printRequestFile(request));
        assert.deepStrictEqual(read, request);
        assert.deepStrictEqual(
          ids.map(({ id }) => id),
          request.ids,
        );
        assert.ok(problems.every(({ kind }) => harmless.has(kind)));
      }),
      { numRuns: 1000 },
    );
  });

  it('of any text has each ID at a place that holds exactly that ID', () => {
    fc.assert(
      fc.property(anyFile, text => {
        const { ids, request, problems } = parseRequestFile(text);
        for (const place of ids) {
          assert.equal(meantBy(textAt(text, place)), place.id);
          assert.ok(request?.ids.includes(place.id));
        }
        for (const { place } of problems) {
          assert.ok(place.offset + place.length <= Math.max(text.length, 1));
        }
      }),
      {
        numRuns: 2000,
        examples: [
          // An ID whose string is never closed, and whose last sign is an escaped quote.
          ['{ "inputs": [{ "id": "12\\"\n0 }] }'],
          // One with an escape that JSON does not know.
          ['{ "inputs": [{ "id": "a\\ b" }], "idProperty": "ticket" }'],
        ],
      },
    );
  }).timeout(30_000);

  it('is read however deep it is nested', () => {
    assert.deepStrictEqual(problemsOf('['.repeat(200_000)).slice(0, 1), [['syntax', '[']]);
  });
});

function textAt(text: string, place: IdPlace): string | undefined {
  const line = text.split(/\r\n|\r|\n/)[place.line];
  return line?.slice(place.character, place.character + writtenText(place).length);
}

/** Escapes of JSON stand for signs; one that is none, for nothing. */
function meantBy(written: string | undefined): unknown {
  return written?.includes('\\') === true ? parse(`"${written}"`) : written;
}

function problemsOf(text: string): readonly (readonly [kind: string, at: string])[] {
  return parseRequestFile(text).problems.map(({ kind, place: { offset, length } }) => [
    kind,
    text.slice(offset, offset + length),
  ]);
}

const recordId = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }).map(String);
const uniqueValue = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter(text => text.trim() !== '' && !/^\s*<[^<>]*>\s*$/.test(text));
const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/);
const rest = {
  properties: fc.array(name),
  propertiesWithHistory: fc.array(name, { minLength: 1 }),
  archived: fc.constant(true),
};
const anyRequest: fc.Arbitrary<ReadRequest> = fc.oneof(
  fc.record({ ids: fc.array(recordId), ...rest }, { requiredKeys: ['ids'], noNullPrototype: true }),
  fc.record(
    { ids: fc.array(uniqueValue), idProperty: fc.constant('ticket_number'), ...rest },
    { requiredKeys: ['ids', 'idProperty'], noNullPrototype: true },
  ),
);
const harmless: ReadonlySet<string> = new Set(['repeatedId', 'manyInputs', 'noInputs']);

/** Requests with pieces cut out and others put in. */
const anyFile = fc
  .tuple(anyRequest.map(printRequestFile), fc.nat(), fc.nat({ max: 30 }), anyText)
  .map(([text, at, cut, between]) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + between.slice(0, 40) + text.slice(start + cut);
  });
