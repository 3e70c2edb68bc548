import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { shippedPackages } from '../support/report/shippedPackages';

interface Metafile {
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** Licences that let others ship what they hold under the MIT licence, if their text comes with it. */
const allowed: ReadonlySet<string> = new Set([
  '(CC-BY-4.0 AND MIT)',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'ISC',
  'MIT',
]);

describe('The third-party notices', () => {
  const notices = shippedPackages();

  it('name every package that is in a bundle, those packed into others included', () => {
    const files = ['extension', 'webview', 'jsonEditor'].flatMap(bundle => {
      const text = readFileSync(`dist/${bundle}.meta.json`, 'utf8');
      return Object.keys((JSON.parse(text) as Metafile).inputs);
    });
    const packed = files
      .map(file => `${file}.map`)
      .filter(map => map.includes('node_modules/') && existsSync(map))
      .flatMap(map => (JSON.parse(readFileSync(map, 'utf8')) as { sources: string[] }).sources);
    const bundled = [...files, ...packed].flatMap(
      file => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
    );
    const named = new Set(notices.map(({ name }) => name));
    assert.ok(bundled.includes('node-fetch') && bundled.includes('svelte'));
    assert.deepStrictEqual(
      [...new Set(bundled)].filter(name => !named.has(name)),
      [],
    );
  });

  it('bring the text of each licence, with who holds the rights', () => {
    const bare = notices.filter(
      ({ text }) => !/copyright|\(c\)|©/i.test(text) || !/warranties|warranty/i.test(text),
    );
    assert.deepStrictEqual(
      bare.map(({ name }) => name),
      [],
    );
  });

  it('know no licence that would not let the extension be what it is', () => {
    const strangers = notices.filter(({ licence }) => !allowed.has(licence));
    assert.deepStrictEqual(strangers, []);
  });
});
