import { strict as assert } from 'node:assert';
import { readFileSync, statSync } from 'node:fs';

interface Metafile {
  readonly inputs: Readonly<
    Record<
      string,
      { readonly imports: readonly { path: string; kind: string; external?: boolean }[] }
    >
  >;
}

describe('Activation', () => {
  const { inputs } = JSON.parse(readFileSync('dist/extension.meta.json', 'utf8')) as Metafile;

  /** The files that run as soon as `entry` is loaded: those behind a dynamic import wait until they are asked for. */
  const loadedBy = (entry: string): ReadonlySet<string> => {
    const loaded = new Set<string>();
    const visit = (path: string): void => {
      if (!loaded.has(path)) {
        loaded.add(path);
        const imports = inputs[path]?.imports ?? [];
        imports
          .filter(({ kind }) => kind !== 'dynamic-import')
          .forEach(({ path: next }) => visit(next));
      }
    };
    visit(entry);
    return loaded;
  };
  const early = [...loadedBy('src/extension.ts')];

  it('loads no HTTP client, decoder, parser, queue or retry library', () => {
    const packages = [
      ...new Set(
        early.map(path => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]).filter(Boolean),
      ),
    ];
    assert.deepStrictEqual(packages, ['@vscode/l10n']);
  });

  it('loads neither the sample portal, nor HubSpot’s clients, nor the results panel', () => {
    const heavy =
      /^src\/(sample\/|inputs\/|hubspot\/(?!transports\/lazyTransport|tokens\/|failures\/hubSpotError)|features\/results\/(resultsPanel\.|resultsHtml|decode))/;
    assert.deepStrictEqual(
      early.filter(path => heavy.test(path)),
      [],
    );
  });

  it('has what is read on demand in a file of 580 KB at most', () => {
    const { size } = statSync('dist/onDemand.js');
    assert.ok(size <= 580_000, `${size} bytes`);
  });

  it('reads a file of 150 KB at most, of which each character is a byte', () => {
    const text = readFileSync('dist/extension.js');
    assert.ok(text.length <= 150_000, `${text.length} bytes`);
    // One other character, and Node.js holds and reads all of it at two bytes each.
    assert.equal(
      text.findIndex(byte => byte > 0x7f),
      -1,
    );
  });

  const parts = JSON.parse(
    readFileSync('dist/extension.parts.meta.json', 'utf8'),
  ) as readonly Metafile[];
  const [first = [], second = []] = parts.map(part =>
    Object.keys(part.inputs).filter(path => path in inputs),
  );

  it('has each module in one of its two files, early ones in the first', () => {
    assert.deepStrictEqual([...first].sort(), early.filter(path => path in inputs).sort());
    assert.deepStrictEqual([...first, ...second].sort(), Object.keys(inputs).sort());
  });

  it('leaves what is large to the other file, for later', () => {
    for (const part of [
      'node_modules/node-fetch/',
      'node_modules/valibot/',
      'node_modules/jsonc-parser/',
      'node_modules/papaparse/',
      'src/sample/createSamplePortal.ts',
      'src/features/results/resultsPanel.ts',
    ]) {
      assert.ok(!first.some(path => path.includes(part)), `${part} is read at the start`);
      assert.ok(
        second.some(path => path.includes(part)),
        `${part} is in neither`,
      );
    }
  });
});
