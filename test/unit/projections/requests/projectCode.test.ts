import { strict as assert } from 'node:assert';
import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { batchReadBody } from '../../../../src/calls/batchReadBody';
import { planLookup } from '../../../../src/calls/planLookup';
import { projectHttp } from '../../../../src/projections/requests/projectHttp';
import { projectNode } from '../../../../src/projections/requests/projectNode';
import { projectPython } from '../../../../src/projections/requests/projectPython';
import { literal, literalList } from '../../../../src/projections/values/literal';

const target = { baseUrl: 'https://api.hubapi.com', version: '2026-03' } as const;
const plain = { properties: ['hs_call_title'], propertiesWithHistory: [], archived: false };
const { batches } = planLookup(['430001', '430404'], plain);

/** What would mean something to a shell, a program or a REST client if it got out of its quotes. */
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom('"', "'", '\\', '`', '${', '{{', '}}', '$dotenv HUBSPOT_TOKEN', '\n', '###'),
    fc.constantFrom(
      '\r',
      '\u2028',
      '\u0085',
      '\0',
      '\ud800',
      '//',
      '#',
      '<',
      '@',
      ' ',
      'é',
      '=cut',
    ),
  ),
  minLength: 1,
});

describe('Copied code', () => {
  it('for Node.js says what it needs, and takes the token from the environment', () => {
    const code = projectNode(batches, target);
    assert.match(code, /^\/\/ Reads 2 calls from HubSpot in 1 request\.\n\/\/ Needs Node\.js 18/);
    assert.match(
      code,
      /\nconst url = "https:\/\/api\.hubapi\.com\/crm\/objects\/2026-03\/calls\/batch\/read";\nconst ids = \["430001", "430404"\];\n/,
    );
    assert.match(code, /\n {2}properties: \["hs_call_title", "hs_merged_object_ids"\],\n/);
    assert.match(code, /Bearer \$\{process\.env\.HUBSPOT_TOKEN\}/);
    assert.equal(projectNode([], target), '');
  });

  it('for Python does the same', () => {
    const code = projectPython(batches, target);
    assert.match(code, /\nids = \["430001", "430404"\]\n/);
    assert.match(code, /\n {4}"properties": \["hs_call_title", "hs_merged_object_ids"\],\n/);
    assert.match(code, /"Bearer " \+ os\.environ\["HUBSPOT_TOKEN"\]/);
    assert.equal(projectPython([], target), '');
  });

  it('as .http is one request for each batch', () => {
    const ids = Array.from({ length: 51 }, (_, index) => String(index));
    const asked = planLookup(ids, { ...plain, propertiesWithHistory: ['x'], archived: true });
    const [first, second, ...others] = readHttp(projectHttp(asked.batches, target)).requests;
    assert.deepStrictEqual(others, []);
    assert.equal(
      first?.line,
      'POST https://api.hubapi.com/crm/objects/2026-03/calls/batch/read?archived=true',
    );
    assert.deepStrictEqual(second?.headers, [
      'Authorization: Bearer {{token}}',
      'Content-Type: application/json',
    ]);
    assert.deepStrictEqual((second.body as { inputs: unknown }).inputs, [{ id: '50' }]);
    assert.equal(projectHttp([], target), '');
  });

  it('as .http lets a REST client see nothing in a value but text', () => {
    fc.assert(
      fc.property(fc.uniqueArray(hostile, { minLength: 1, maxLength: 4 }), hostile, (ids, name) => {
        const asked = planLookup(ids, { ...plain, properties: [name], idProperty: name }).batches;
        const file = readHttp(projectHttp(asked, target));
        assert.deepStrictEqual(file.variables, ['@token = {{$dotenv HUBSPOT_TOKEN}}']);
        assert.deepStrictEqual(
          file.requests.map(({ body }) => body),
          asked.map(batchReadBody).map(body => JSON.parse(JSON.stringify(body)) as unknown),
        );
      }),
    );
  });

  it('holds every text as what it is, on lines that can be read', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 40 }), texts => {
        const list = literalList(texts, '', '  ');
        assert.deepStrictEqual(JSON.parse(JSON.stringify(runInNewContext(list))), texts);
        assert.ok(!/[\r\u0085\u2028\u2029]/.test(list));
        assert.equal(JSON.parse(literal(texts.join(''))), texts.join(''));
      }),
    );
    const ids = Array.from({ length: 250 }, (_, index) => String(430_000 + index));
    const lines = literalList(ids, '', '  ').split('\n');
    assert.ok(lines.length < 40 && lines.every(line => line.length < 100));
  });
});

interface HttpRequest {
  readonly line: string;
  readonly headers: readonly string[];
  readonly body: unknown;
}

/** Reads an `.http` file by the rules REST Client documents; fails on a variable in a body. */
function readHttp(text: string): {
  readonly variables: readonly string[];
  readonly requests: readonly HttpRequest[];
} {
  const [head = '', ...blocks] = text.split(/^#{3,}.*$/m);
  const variables = head.split(/\r?\n/).filter(line => line.startsWith('@'));
  const requests = blocks.map(block => {
    const [top = '', ...rest] = block.trim().split(/\r?\n\r?\n/);
    const [line = '', ...headers] = top.split(/\r?\n/);
    const body = rest.join('\n\n');
    assert.ok(!/\{\{.*\}\}/s.test(body), body);
    assert.ok(!/^[<@#]/m.test(body), body);
    return { line, headers, body: JSON.parse(body) as unknown };
  });
  return { variables, requests };
}
