import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AccessToken } from '../../src/hubspot/accessToken';
import type { HubSpotRequest } from '../../src/hubspot/transport';
import type { LookupNode } from '../../src/projections/lookupNode';
import { childNodes } from '../../src/projections/lookupNodes';
import { describeNode } from '../../src/projections/describeNode';
import { projectResponseText } from '../../src/projections/responseText';
import { projectResults } from '../../src/projections/projectResults';
import { summarizeLookup } from '../../src/calls/summarizeLookup';
import { createServices } from '../../src/services/createServices';
import { buildAnswerBody } from '../support/builders/buildAnswer';
import { buildCall } from '../support/builders/buildCall';
import { buildPorts } from '../support/builders/buildPorts';

const canaryToken = 'pat-na1-ca9a41e5-0000-1111-2222-333333333333';
const canaryTitle = 'Canary call, seen nowhere but in memory';

describe('A token and a call', () => {
  const lookUp = async (status: number) => {
    const requests: HubSpotRequest[] = [];
    const body =
      status === 200
        ? buildAnswerBody([buildCall('1', { hs_call_title: canaryTitle })], ['2'])
        : {};
    const ports = buildPorts({
      send: request => {
        requests.push(request);
        return Promise.resolve({ status, headers: {}, body: JSON.stringify(body) });
      },
    });
    const { accounts, lookups, memory, store } = createServices(ports);
    const token = AccessToken.parse(canaryToken);
    assert.ok(token);
    const account = await accounts.add('Canary', token);
    const options = { properties: ['hs_call_title'], propertiesWithHistory: [], archived: false };
    const lookup = await lookups.run({ ids: ['1', '2'], invalid: [], options, account });
    await memory.flush();
    return { accounts, lookup, ports, requests, store };
  };

  for (const status of [200, 401]) {
    it(`leave no trace of the token in anything that is shown, logged or kept (${status})`, async () => {
      const { accounts, lookup, ports, requests, store } = await lookUp(status);
      const everything = JSON.stringify([
        accounts.list(),
        store.list(),
        summarizeLookup(lookup),
        projectResponseText(lookup),
        projectResults(lookup),
        rowsOf({ kind: 'lookup', lookup }),
        requests,
        ports.logged,
        [...ports.stored.state],
        [...ports.stored.files],
      ]);
      assert.ok(everything.includes('Canary'));
      assert.ok(!everything.includes('ca9a41e5'));
      assert.deepStrictEqual([...ports.stored.secrets.values()], [canaryToken]);
    });
  }

  it('leave the call in memory: neither state, files, secrets nor log ever hold it', async () => {
    const { lookup, ports } = await lookUp(200);
    assert.ok(JSON.stringify(rowsOf({ kind: 'lookup', lookup })).includes(canaryTitle));
    const { files, secrets, state } = ports.stored;
    const kept = JSON.stringify([[...state], [...files], [...secrets], ports.logged]);
    assert.ok(ports.logged.length > 0 && files.size > 0 && !kept.includes('Canary call'));
  });

  it('leave in memory what the call is associated with, too', async () => {
    const ports = buildPorts();
    const { accounts, associations, lookups, memory } = createServices(ports);
    const account = await accounts.useSample();
    const options = { properties: [], propertiesWithHistory: [], archived: false };
    const lookup = await lookups.run({ ids: ['430001'], invalid: [], options, account });
    const known = new Promise(resolve => associations.onDidChange(resolve));
    associations.open(lookup, '430001');
    await known;
    await memory.flush();
    assert.ok(JSON.stringify(associations.get(account, '430001')).includes('Nadia Ferrow'));
    const { files, secrets, state } = ports.stored;
    const kept = JSON.stringify([[...state], [...files], [...secrets], ports.logged]);
    assert.ok(files.size > 0 && !/Ferrow|Fernhollow/.test(kept));
  });

  it('leave the token wrapped everywhere but in the transport and the secret store', () => {
    const revealing = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter(
        name =>
          name.endsWith('.ts') &&
          readFileSync(join('src', name), 'utf8').includes('token.reveal()'),
      )
      .sort();
    assert.deepStrictEqual(revealing, ['hubspot/fetchTransport.ts', 'services/tokenVault.ts']);
  });
});

function rowsOf(node: LookupNode): readonly unknown[] {
  return [describeNode(node), ...childNodes(node).map(rowsOf)];
}
