import { strict as assert } from 'node:assert';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { auditShipped } from '../support/report/auditShipped';
import { shippedPackages } from '../support/report/shippedPackages';

/** A hole in each version of a package, as the registry tells of it. */
const hole = {
  id: 1,
  url: 'https://github.com/advisories/GHSA-0000-0000-0000',
  title: 'Anyone may come in',
  severity: 'high',
  vulnerable_versions: '*',
  cwe: [],
  cvss: { score: 8, vectorString: null },
};

/** Audits what is shipped at a registry over loopback that gives this answer about holes, and knows no package. */
async function auditWith(status: number, answer: unknown): Promise<readonly unknown[]> {
  const registry = createServer((request, response) => {
    request.resume();
    const asked = request.url?.endsWith('/advisories/bulk') === true;
    response.writeHead(asked ? status : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(asked ? answer : {}));
  }).listen(0, '127.0.0.1');
  await once(registry, 'listening');
  const { port } = registry.address() as AddressInfo;
  try {
    const names = new Set(shippedPackages().map(({ name }) => name));
    return await auditShipped(names, `http://127.0.0.1:${port}/`);
  } finally {
    registry.close();
  }
}

describe('The audit of what is shipped', () => {
  it('tells of a hole in a package that is shipped, and of none in what is only built with', async () => {
    const holes = await auditWith(200, { 'node-fetch': [hole], mocha: [hole] });
    assert.deepStrictEqual(holes, [{ name: 'node-fetch', severity: 'high' }]);
  });

  it('is content where there is none', async () => {
    assert.deepStrictEqual(await auditWith(200, {}), []);
  });

  it('does not take silence for a good answer', async () => {
    await assert.rejects(auditWith(405, { error: 'not here' }), /npm audit has no answer/);
  });
}).timeout(60_000);
