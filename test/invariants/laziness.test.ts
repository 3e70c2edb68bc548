import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';

interface Import {
  readonly path: string;
  readonly kind: string;
}

interface Metafile {
  readonly inputs: Readonly<Record<string, { readonly imports: readonly Import[] }>>;
  readonly outputs: Readonly<
    Record<string, { readonly bytes: number; readonly imports: readonly Import[] }>
  >;
}

describe('Activation', () => {
  const { inputs, outputs } = JSON.parse(
    readFileSync('dist/extension.meta.json', 'utf8'),
  ) as Metafile;

  const early = loadedBy('src/extension.ts', inputs);

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
      /^src\/(sample\/|inputs\/|hubspot\/(?!lazyTransport|secret|accessToken|personalAccessKey|hubSpotError)|features\/results\/(resultsPanel\.|resultsHtml|decode))/;
    assert.deepStrictEqual(
      early.filter(path => heavy.test(path)),
      [],
    );
  });

  it('reads three files of 180 KB in all', () => {
    const files = loadedBy('extension.js', outputs).filter(file => file in outputs);
    assert.deepStrictEqual(files, ['extension.js', 'activation.js', 'rolldown-runtime.js']);
    const bytes = files.map(file => outputs[file]?.bytes ?? NaN).reduce((sum, size) => sum + size);
    assert.ok(bytes <= 180_000, `${bytes} bytes`);
  });

  it('leaves for later what with it comes to 600 KB', () => {
    const bytes = Object.values(outputs).reduce((sum, output) => sum + output.bytes, 0);
    assert.ok(bytes <= 600_000, `${bytes} bytes`);
  });

  it('leaves all of them in the bundle, for later', () => {
    const all = Object.keys(inputs).join('\n');
    for (const part of [
      'node_modules/node-fetch/',
      'node_modules/valibot/',
      'node_modules/jsonc-parser/',
      'node_modules/papaparse/',
      'src/sample/samplePortal.ts',
      'src/features/results/resultsPanel.ts',
    ]) {
      assert.ok(all.includes(part), part);
    }
  });
});

/** What runs as soon as `entry` is loaded: what is behind a dynamic import waits until it is asked for. */
function loadedBy(
  entry: string,
  graph: Readonly<Record<string, { readonly imports: readonly Import[] }>>,
): readonly string[] {
  const loaded = new Set<string>();
  const visit = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    const imports = graph[path]?.imports ?? [];
    imports.filter(({ kind }) => kind !== 'dynamic-import').forEach(next => visit(next.path));
  };
  visit(entry);
  return [...loaded];
}
