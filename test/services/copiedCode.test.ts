import { strict as assert } from 'node:assert';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { planLookup } from '../../src/calls/planLookup';
import { projectNode } from '../../src/projections/requests/projectNode';
import { projectPython } from '../../src/projections/requests/projectPython';
import { startHubSpotServer, type HubSpotServer } from '../support/hubspot/hubspotServer';

const run = promisify(execFile);
const hasPython = spawnSync('python3', ['--version']).status === 0;

/** The part of the package requests that a copied program uses: the package itself may not be on this machine. */
const requestsStandIn = `
import json as codec
import urllib.error
import urllib.request

class Response:
    def __init__(self, answer):
        self.status_code = answer.status
        self.headers = answer.headers
        self.text = answer.read().decode()
    def json(self):
        return codec.loads(self.text)

def post(url, headers, json, timeout):
    body = codec.dumps(json).encode()
    sent = {**headers, "Content-Type": "application/json"}
    request = urllib.request.Request(url, body, sent, method="POST")
    try:
        return Response(urllib.request.urlopen(request, timeout=timeout))
    except urllib.error.HTTPError as error:
        return Response(error)
`;

describe('Copied code', () => {
  let server: HubSpotServer;
  let folder: string;

  before(async () => {
    server = await startHubSpotServer();
    folder = await mkdtemp(join(tmpdir(), 'code-'));
    await writeFile(join(folder, 'requests.py'), requestsStandIn);
  });
  beforeEach(() => server.reset());
  after(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const options = { properties: ['hs_call_title'], propertiesWithHistory: [], archived: false };
  const ids = Array.from({ length: 130 }, (_, index) => String(430_001 + index));
  const target = () => ({ baseUrl: server.url, version: 'v3' }) as const;
  const output = async (program: string, file: string, text: string, token = server.token) => {
    const path = join(folder, file);
    await writeFile(path, text);
    const env = { PATH: process.env['PATH'] ?? '', HUBSPOT_TOKEN: token };
    return run(program, [path], { env });
  };

  const languages = [
    { name: 'Node.js', program: process.execPath, file: 'calls.js', project: projectNode },
    ...(hasPython
      ? [{ name: 'Python', program: 'python3', file: 'calls.py', project: projectPython }]
      : []),
  ];
  for (const { file, name, program, project } of languages) {
    it(`for ${name} reads more calls than one request may ask for`, async () => {
      const { batches } = planLookup(ids, options);
      const { stdout } = await output(program, file, project(batches, target()));
      const answer = JSON.parse(stdout) as {
        results: { id: string }[];
        errors: { context: { ids: string[] } }[];
      };
      assert.deepStrictEqual(
        server.requests.map(({ json }) => inputsOf(json)),
        batches.map(batch => batch.ids),
      );
      const missing = answer.errors.flatMap(({ context }) => context.ids);
      const found = answer.results.map(({ id }) => id);
      assert.ok(found.includes('430001') && missing.includes('430010'));
    });

    it(`for ${name} sends values that would like to be code as what they are`, async () => {
      const values = [
        '"; process.exit(7) //',
        "'''\n__import__('os')",
        '${x}\u2028\\',
        '\ud83d\udcde',
      ];
      const { batches } = planLookup(values, { ...options, idProperty: 'a"b\\' });
      await output(program, file, project(batches, target())).catch(() => undefined);
      assert.deepStrictEqual(
        server.requests.map(({ json }) => inputsOf(json)),
        [values],
      );
    });

    it(`for ${name} says what HubSpot answered where it was no list of calls`, async () => {
      const { batches } = planLookup(['430001'], options);
      const failed = output(program, file, project(batches, target()), 'another-token');
      await assert.rejects(failed, /HubSpot answered 401/);
    });
  }
}).timeout(60_000);

function inputsOf(json: unknown): readonly string[] {
  const { inputs } = json as { inputs: readonly { id: string }[] };
  return inputs.map(({ id }) => id);
}
