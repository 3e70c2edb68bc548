import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { writtenText } from '../../../../src/calls/writtenText';
import { JsonReader } from '../../../../src/inputs/texts/jsonReader';
import missingCalls from '../../../fixtures/hubspot/missingCalls.json';
import seedAnswer from '../../../fixtures/hubspot/seedAnswer.json';
import seedRequest from '../../../fixtures/hubspot/seedRequest.json';
import { anyText } from '../anyText';
import { idsOf, readTogether } from '../readTogether';

describe('JsonReader', () => {
  const check = (
    title: string,
    text: string,
    ids: readonly string[],
    unreadable: readonly string[] = [],
  ): void => {
    it(title, async () => {
      const found = await readTogether(text, new JsonReader());
      assert.deepStrictEqual(idsOf(found), ids);
      assert.deepStrictEqual(
        found.unreadable.map(piece => piece.text),
        unreadable,
      );
    });
  };

  check(
    'reads a request of HubSpot’s documentation',
    JSON.stringify(seedRequest.body, null, 2),
    seedRequest.body.inputs.map(({ id }) => id),
  );
  check(
    'reads each call of an answer once',
    JSON.stringify(seedAnswer),
    seedAnswer.results.map(({ id }) => id),
  );
  check(
    'reads the missing IDs of an answer',
    JSON.stringify(missingCalls),
    missingCalls.errors.flatMap(({ context }) => context.ids),
  );
  check('reads a list of IDs, as texts or as numbers', '["430001", 430002, " 430003 "]', [
    '430001',
    '430002',
    '430003',
  ]);
  check(
    'takes other numbers for what they are',
    '{"portalId": 6748263, "total": 430009, "sizes": [430001, 430002], "id": 430003}',
    ['430003'],
  );
  check(
    'passes over the IDs of what belongs to a call',
    '{"results":[{"id":"430001","associations":{"contacts":{"results":[{"id":"501","type":"call_to_contact"}]}},"owner":{"id":"7"}}]}',
    ['430001'],
  );
  check(
    'reads addresses whose slashes are escaped, as PHP does it',
    String.raw`{"url": "https:\/\/app.hubspot.com\/contacts\/1\/record\/0-48\/430001", "callId": "https:\/\/app.hubspot.com\/contacts\/1\/record\/0-48\/430002\/", "page": "https:\/\/example.com\/430003"}`,
    ['430001', '430002'],
  );
  check(
    'reads what a string says, however it is escaped',
    String.raw`{"callId": "\u0034\u00330003", "ids": ["430004\n430005"]}`,
    ['430003', '430004', '430005'],
  );

  it('finds the place of what is escaped', async () => {
    const text = String.raw`{"url": "https:\/\/app.hubspot.com\/contacts\/12\/record\/0-48\/430001", "callId": "4\u00330002"}`;
    const { places } = await readTogether(text, new JsonReader());
    assert.deepEqual(
      places.map(place => [
        place.id,
        place.portalId,
        text.slice(place.character, place.character + writtenText(place).length),
      ]),
      [
        ['430001', '12', '430001'],
        ['430002', undefined, String.raw`4\u00330002`],
      ],
    );
  });
  check('reads NDJSON', '{"callId":430001,"ms":123456}\n{"callId":"430002"}\n430003\n', [
    '430001',
    '430002',
    '430003',
  ]);
  check('goes on behind a line that is cut off', '{"callId":430001,"a":{"b":[1,\n{"id":430002}', [
    '430001',
    '430002',
  ]);
  check(
    'reads addresses of calls',
    '{"link":"https://app.hubspot.com/contacts/1/record/0-48/430001","page":"https://example.com/calls/2"}',
    ['430001'],
  );
  check('reads comments as such', '// 430001\n["430002" /* 430003 */]', ['430002']);
  check(
    'reports what should be an ID and is none',
    '{"inputs":[{"id":"abc"},{"id":1.2E+10},{"id":00430001},{"id":-5},{"id":"430001"}]}',
    ['430001'],
    ['abc', '1.2E+10', '00430001', '-5'],
  );
  check(
    'passes over the IDs of other things',
    '{"id":"item-7","correlationId":"ab12","tasks":[{"id":12}],"n":{"id":"9f-1"}}',
    [],
  );

  it('finds in parts of any length what it finds in the whole, each piece at its place', async () => {
    const json = fc.json({ maxDepth: 4 });
    const call = fc.record({
      id: fc.nat().map(String),
      properties: fc.record({ hs_call_body: fc.string() }),
    });
    const answer = fc
      .array(call)
      .map(results => JSON.stringify({ status: 'COMPLETE', results }, null, 1));
    const text = fc.oneof(
      json,
      answer,
      anyText,
      fc.array(fc.oneof(json, answer)).map(lines => lines.join('\n')),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 60 }), async (document, length) => {
        const whole = await readTogether(document, new JsonReader());
        const inParts = await readTogether(document, new JsonReader(), length);
        assert.deepStrictEqual({ ...inParts }, { ...whole });
      }),
      { numRuns: 500, examples: [['[004300011.2E+101.2E+10]', 1]] },
    );
  }).timeout(30_000);

  it('passes over texts of any length', async () => {
    const note = 'a\\"'.repeat(400_000);
    const text = `{"results":[{"note":"${note}","id":"430001"},{"id":"430002","n":"${note}"}]}`;
    assert.deepStrictEqual(idsOf(await readTogether(text, new JsonReader())), ['430001', '430002']);
  }).timeout(30_000);

  it('gets through any depth', async () => {
    await readTogether('[{"a":'.repeat(100_000), new JsonReader());
  }).timeout(30_000);
});
