import { strict as assert } from 'node:assert';
import { resultsHtml } from '../../../../src/features/results/resultsHtml';

const nonce = 'only-the-panel-knows';
const cspSource = 'https://files.of.the.window';

describe('The page of the results panel', () => {
  const page = (title = 'Calls', language = 'en'): string =>
    resultsHtml({
      scriptUri: `${cspSource}/results.js`,
      styleUri: `${cspSource}/results.css`,
      cspSource,
      nonce,
      title,
      language,
    });
  const policy = (): ReadonlyMap<string, readonly string[]> => {
    const [, content = ''] =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page()) ?? [];
    return new Map(
      content.split(';').map(directive => {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        return [name, sources] as const;
      }),
    );
  };

  it('forbids everything that is not allowed by name', () => {
    assert.deepStrictEqual(policy().get('default-src'), [`'none'`]);
    assert.deepStrictEqual(policy().get('base-uri'), [`'none'`]);
    assert.deepStrictEqual(policy().get('form-action'), [`'none'`]);
  });

  it('lets its own script run by a nonce, and nothing that is made of text', () => {
    assert.deepStrictEqual(policy().get('script-src'), [`'nonce-${nonce}'`]);
  });

  it('takes nothing from anywhere but the files of the window', () => {
    const allowed = new Set([`'none'`, `'nonce-${nonce}'`, `'unsafe-inline'`, cspSource]);
    for (const [name, sources] of policy()) {
      const strangers = sources.filter(source => !allowed.has(source));
      assert.deepStrictEqual(strangers, [], name);
      // The JSON editor writes its own style sheets.
      assert.ok(!sources.includes(`'unsafe-inline'`) || name === 'style-src', name);
    }
    for (const [, address = ''] of page().matchAll(/(?:src|href)="([^"]*)"/g)) {
      assert.ok(address.startsWith(`${cspSource}/`), address);
    }
  });

  it('holds no script of its own, and no text of a look-up as anything but text', () => {
    const hostile = `"></title><script>alert(1)</script><img src=x onerror='alert(2)'>`;
    const html = page(hostile, hostile);
    assert.deepStrictEqual(
      [...html.matchAll(/<script\b[^>]*>[^<]+/g)],
      [...page().matchAll(/<script\b[^>]*>[^<]+/g)],
    );
    assert.equal([...html.matchAll(/<script\b/g)].length, 1);
    assert.ok(!html.includes('<img') && !/="[^"]*"><\/title>/.test(html));
  });
});
