import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { planLookup } from '../../../../src/calls/planLookup';
import { projectCurl } from '../../../../src/projections/requests/projectCurl';
import { wordsOfCommands } from '../../../support/machine/wordsOfShell';

const target = { baseUrl: 'https://api.hubapi.com/', version: 'v3' } as const;

describe('Copy as cURL', () => {
  it('writes one command for each request, with the token as a variable', () => {
    const options = { properties: ['hs_call_title'], propertiesWithHistory: [], archived: true };
    const [batch] = planLookup(['430001'], options).batches;
    assert.ok(batch);
    const command = `curl --request POST \\
  --url 'https://api.hubapi.com/crm/v3/objects/calls/batch/read?archived=true' \\
  --header "Authorization: Bearer $HUBSPOT_TOKEN" \\
  --header 'Content-Type: application/json' \\
  --data '{"inputs":[{"id":"430001"}],"properties":["hs_call_title","hs_merged_object_ids"]}'
`;
    assert.equal(projectCurl([batch], target), command);
    assert.equal(projectCurl([batch, batch], target), `${command}\n${command}`);
    assert.equal(projectCurl([], target), '');
  });

  it('lets a shell see nothing in a value but text', function () {
    if (process.platform === 'win32') {
      this.skip();
    }
    const value = fc.string({
      unit: fc.constantFrom("'", '"', '\\', '$(', '`', ';', '\n', '!', ' ', 'é', 'rm', '${X}', '#'),
      minLength: 1,
    });
    for (const ids of fc.sample(fc.uniqueArray(value, { minLength: 1, maxLength: 5 }), 40)) {
      const options = {
        properties: [],
        propertiesWithHistory: [],
        idProperty: "it's",
        archived: false,
      };
      const { batches } = planLookup(ids, options);
      const commands = wordsOfCommands(projectCurl(batches, target), { HUBSPOT_TOKEN: 'to ken' });
      const bodies = commands.map(words => JSON.parse(words.at(-1) ?? '') as { inputs: unknown });
      assert.deepStrictEqual(
        bodies.flatMap(({ inputs }) => inputs),
        ids.map(id => ({ id })),
      );
      assert.ok(commands.every(words => words.includes('Authorization: Bearer to ken')));
    }
  }).timeout(30_000);
});
