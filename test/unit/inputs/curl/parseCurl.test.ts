import { strict as assert } from 'node:assert';
import { inspect } from 'node:util';
import * as fc from 'fast-check';
import { planLookup } from '../../../../src/calls/planLookup';
import { parseCurl } from '../../../../src/inputs/curl/parseCurl';
import { projectCurl } from '../../../../src/projections/requests/projectCurl';
import { anyText } from '../anyText';

const token = 'pat-na1-ca9a41e5-0000-1111-2222-333333333333';
const url = 'https://api.hubapi.com/crm/v3/objects/calls/batch/read';

describe('A cURL command', () => {
  const check = (title: string, command: string, expected: object, revealed?: string) =>
    it(`is read as ${title} writes it`, () => {
      const curl = parseCurl(command);
      assert.deepStrictEqual(curl?.request, expected);
      assert.equal(curl.token?.reveal(), revealed);
      assert.ok(!JSON.stringify(curl).includes('ca9a41e5') && !inspect(curl).includes('ca9a41e5'));
    });
  check(
    'HubSpot’s documentation',
    `curl --request POST \\
      --url ${url} \\
      --header 'Authorization: Bearer <token>' \\
      --header 'Content-Type: application/json' \\
      --data '
{
"inputs": [ { "id": "430001" } ],
"properties": [ "<string>" ],
"propertiesWithHistory": [ "<string>" ],
"idProperty": "<string>"
}
'`,
    { ids: ['430001'] },
  );
  check(
    'a person',
    `$ curl -sX POST "${url}?archived=true" -H "Authorization: Bearer ${token}" -d '{"inputs":[{"id":"1"},{"id":"2"}],"properties":["hs_call_title"]}' | jq .`,
    { ids: ['1', '2'], properties: ['hs_call_title'], archived: true },
    token,
  );
  check(
    'a browser for bash',
    `curl '${url}' \\\n  -H 'authorization: Bearer ${token}' \\\n  --data-raw $'{"inputs":[{"id":"can\\'t"}],"idProperty":"ticket"}' \\\n  --compressed`,
    { ids: ["can't"], idProperty: 'ticket' },
    token,
  );
  check(
    'a browser for cmd',
    `curl ^"${url}^" ^\r\n  -H ^"authorization: Bearer ${token}^" ^\r\n  --data-raw ^"^{^\\^"inputs^\\^":^[^{^\\^"id^\\^":^\\^"1^\\^"^}^]^}^"`,
    { ids: ['1'] },
    token,
  );
  check(
    'a person in PowerShell',
    `curl.exe -X POST ${url} \`\r\n -H "Authorization: Bearer $env:TOKEN" \`\r\n --json '{ \\"inputs\\": [{ \\"id\\": \\"1\\" }] }'`,
    { ids: ['1'] },
  );
  check(
    'a newer version',
    `curl https://api.hubapi.com/crm/objects/2026-03/calls/batch/read --json='{"inputs":[{"id":"1"}]}' --oauth2-bearer ${token}`,
    { ids: ['1'] },
    token,
  );
  check(
    'a box of one line',
    `curl --request POST \\  --url ${url} \\  --data '{"inputs":[{"id":"1"}]}'`,
    { ids: ['1'] },
  );

  check(
    'HubSpot’s documentation for one call',
    `curl --request GET \\
      --url 'https://api.hubapi.com/crm/v3/objects/calls/430001?properties=hs_call_title,hs_call_body&archived=false' \\
      --header 'authorization: Bearer ${token}'`,
    { ids: ['430001'], properties: ['hs_call_title', 'hs_call_body'] },
    token,
  );
  check(
    'a person for one call',
    'curl -s "$BASE/crm/objects/2026-03/0-48/430001/?archived=true&propertiesWithHistory=hs_call_status&properties=a&properties=b" | jq',
    {
      ids: ['430001'],
      properties: ['a', 'b'],
      propertiesWithHistory: ['hs_call_status'],
      archived: true,
    },
  );
  check(
    'a person for a call by another property',
    'curl -XGET https://api.hubapi.com/crm/v3/objects/calls/A%2B1+%zz?idProperty=ticket',
    { ids: ['A+1+%zz'], idProperty: 'ticket' },
  );
  check(
    'a script for two calls',
    'curl https://api.hubapi.com/crm/v3/objects/calls/1; curl https://api.hubapi.com/crm/v3/objects/calls/2',
    { ids: ['1', '2'] },
  );

  check(
    'a person who has curl make the query',
    'curl -sG "$BASE/crm/v3/objects/calls/430001?archived=true" -d properties=a,b --data-urlencode "propertiesWithHistory=c d"',
    {
      ids: ['430001'],
      properties: ['a', 'b'],
      propertiesWithHistory: ['c d'],
      archived: true,
    },
  );
  check(
    'a script of two lines that end in semicolons',
    [1, 2]
      .map(
        id =>
          `curl https://api.hubapi.com/crm/v3/objects/calls/${id} -H "Authorization: Bearer ${token}";`,
      )
      .join('\n'),
    { ids: ['1', '2'] },
    token,
  );
  check(
    'a person who passes the answer on',
    `curl ${url} -d '{"inputs":[{"id":"1"}]}'|jq .results;`,
    { ids: ['1'] },
  );
  check(
    'a person whose address ends in an empty property and an anchor',
    'curl "https://api.hubapi.com/crm/v3/objects/calls/1?properties=a,b&idProperty=#answer"',
    { ids: ['1'], properties: ['a', 'b'] },
  );

  it('is none where one of several asks something else: it would be lost', () => {
    const one = 'https://api.hubapi.com/crm/v3/objects/calls';
    for (const text of [
      `curl ${one}/1?properties=a && curl ${one}/3`,
      `curl ${one}/1 && curl ${one}/3?archived=true`,
      `curl ${one}/1 -H "Authorization: Bearer ${token}"; curl ${one}/3`,
      `curl ${one}/1; curl ${url} -d '{"inputs":[{"id":"2"}],"properties":[]}'`,
    ]) {
      assert.equal(parseCurl(text), undefined, text);
    }
    const alike = `curl ${one}/1?properties=a,b; curl ${one}/2?properties=b,a`;
    assert.deepStrictEqual(parseCurl(alike)?.request.ids, ['1', '2']);
  });

  it('is told from what only looks like one, however long that is', () => {
    const long = '/crm/v3/objects/calls/1?'.repeat(20_000);
    assert.equal(parseCurl(`curl '${long}\nx'`), undefined);
    assert.equal(parseCurl(`curl '${long}'`), undefined);
  });

  it('is not one where it asks for something else', () => {
    for (const text of [
      '',
      'curl',
      `curl ${url}`,
      `curl ${url} -d @body.json`,
      `curl ${url.replace('calls', 'contacts')} -d '{"inputs":[{"id":"1"}]}'`,
      `wget ${url} -d '{"inputs":[{"id":"1"}]}'`,
      `curl ${url} -d '{"inputs":`,
      'curl https://api.hubapi.com/crm/v3/objects/calls/search',
      'curl https://api.hubapi.com/crm/v3/objects/calls?limit=10',
      'curl https://api.hubapi.com/crm/v3/objects/calls/{callId}',
      'curl https://api.hubapi.com/crm/v3/objects/contacts/1',
      'curl -4X DELETE https://api.hubapi.com/crm/v3/objects/calls/430001',
      'curl -T file https://api.hubapi.com/crm/v3/objects/calls/430001',
      'curl -F a=b https://api.hubapi.com/crm/v3/objects/calls/430001',
      'curl -I https://api.hubapi.com/crm/v3/objects/calls/430001',
      'curl https://api.hubapi.com/crm/v3/objects/calls/430001 --data-urlencode a=b',
      'curl https://api.hubapi.com/crm/v3/objects/calls/search?idProperty=x',
      'curl -X DELETE https://api.hubapi.com/crm/v3/objects/calls/430001',
      `curl --request PATCH https://api.hubapi.com/crm/v3/objects/calls/430001 -d '{}'`,
    ]) {
      assert.equal(parseCurl(text), undefined, text);
    }
  });

  it('keeps in its text what HubSpot ignores, so that it can be said, and large numbers digit by digit', () => {
    const body = '{"inputs":[{"id":12345678901234567890}],"associations":["contacts"]}';
    assert.equal(
      parseCurl(`curl '${url}?archived=true' -d '${body}'`)?.text,
      `{
  "inputs": [
    { "id": 12345678901234567890 }
  ],
  "associations": [
    "contacts"
  ],
  "archived": true
}
`,
    );
  });

  it('of Copy as cURL is the same request again, of however many batches it is', () => {
    const id = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }).map(String);
    const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(id, { minLength: 1, maxLength: 250 }),
        fc.record({
          properties: fc.array(name),
          propertiesWithHistory: fc.array(name),
          archived: fc.boolean(),
        }),
        (ids, options) => {
          const { batches } = planLookup(ids, options);
          const text = projectCurl(batches, { baseUrl: 'https://api.hubapi.com', version: 'v3' });
          const { request } = parseCurl(text) ?? {};
          assert.deepStrictEqual(request?.ids, ids);
          assert.equal(request.archived ?? false, options.archived);
          assert.deepStrictEqual(
            request.propertiesWithHistory ?? [],
            options.propertiesWithHistory,
          );
        },
      ),
    );
  }).timeout(30_000);

  it('may be any text', () => {
    const words = fc.constantFrom(
      'curl ',
      url,
      '/crm/v3/objects/calls/%',
      '?',
      ' -d ',
      " '{",
      "}' ",
      '-H',
      '"',
      '\\',
      '\n',
      '^"',
    );
    const text = fc.array(fc.oneof(words, anyText), { maxLength: 12 }).map(parts => parts.join(''));
    fc.assert(
      fc.property(text, some => void parseCurl(`curl ${url} ${some}`)),
      { numRuns: 1000 },
    );
  });
});
