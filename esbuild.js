// Builds the extension, the webview and the tests into dist/.
//   node esbuild.js                extension and webview, for development
//   node esbuild.js --production   the same, minified, as they are shipped
//   node esbuild.js --tests        the tests and the scripts that start VS Code
//   node esbuild.js --bench        the measurements of the README's table
//   node esbuild.js --watch        extension and webview, again at every change; with --tests, the tests
const { mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { isAbsolute, relative } = require('node:path');
const esbuild = require('esbuild');
const { describeNotices } = require('./notices.js');

const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');
const watch = flags.has('--watch');

/** Settings that every bundle of esbuild shares. */
const shared = {
  bundle: true,
  logLevel: 'info',
  // Some packages' CommonJS files load their parts in a way no bundler can follow; their modules do not.
  mainFields: ['module', 'main'],
  metafile: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  sourcesContent: false,
};

/**
 * The extension host: Node 20 is what VS Code 1.100 brings. Rolldown builds it, because it can cut CommonJS into files: of one file
 * VS Code would read all at activation, and ES modules, of which esbuild makes many, take VS Code 1.100 three times as long to load.
 */
const extension = {
  input: { extension: 'src/extension.ts' },
  external: ['vscode'],
  platform: 'node',
  resolve: {
    // For Node.js without web streams of its own, which no VS Code brings any more.
    alias: { 'web-streams-polyfill/dist/ponyfill.es2018.js': 'node:stream/web' },
    mainFields: shared.mainFields,
  },
  transform: { target: 'node20' },
  plugins: [{ name: 'metafile', generateBundle: writeExtensionMetafile }],
  output: {
    dir: 'dist/extension',
    format: 'cjs',
    minify: production,
    sourcemap: !production,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    // What activation needs is one file, however many parts that are loaded later share a piece of it.
    codeSplitting: { groups: [{ name: 'activation', tags: ['$initial'] }] },
  },
};

/** The browser side, loaded only when a results panel opens; what only some of its tabs need, when one of these is shown. */
const webview = {
  ...shared,
  chunkNames: '[name]-[hash]',
  entryPoints: { results: 'src/webview/results.ts' },
  format: 'esm',
  loader: { '.svg': 'text' },
  splitting: true,
  mainFields: ['browser', 'module', 'main'],
  outdir: 'dist/webview',
  platform: 'browser',
  target: 'chrome132',
  tsconfig: 'src/webview/tsconfig.json',
};

/** Each test file and script is a bundle of its own, so that one can be run alone. */
const tests = {
  ...shared,
  entryPoints: ['test/**/*.test.ts', 'test/host/index.ts', 'test/support/scripts/*.ts'],
  external: [
    'vscode',
    'mocha',
    'playwright-core',
    '@vscode/test-electron',
    '@hubspot/api-client',
    'esbuild',
    'typescript',
    // One for all suites, so that what is said to it once holds for each of them.
    'fast-check',
  ],
  format: 'cjs',
  logLevel: 'warning',
  metafile: false,
  minify: false,
  outbase: '.',
  outdir: 'dist',
  platform: 'node',
  sourcemap: 'inline',
  target: 'node20',
};

/** The measurements: the one that is started, and the processes it starts. */
const bench = {
  ...tests,
  entryPoints: ['bench/main.ts', 'bench/processes/*.ts'],
};

async function main() {
  if (flags.has('--tests')) {
    rmSync('dist/test', { recursive: true, force: true });
    await (watch ? watchWithEsbuild(tests) : esbuild.build(tests));
  } else if (flags.has('--bench')) {
    rmSync('dist/bench', { recursive: true, force: true });
    await esbuild.build(bench);
  } else {
    await buildProduct();
  }
}

async function buildProduct() {
  // Parts of earlier builds have other names, and would be shipped.
  for (const folder of ['dist/extension', 'dist/webview']) {
    rmSync(folder, { recursive: true, force: true });
  }
  const rolldown = await import('rolldown');
  if (watch) {
    rolldown.watch(extension).on('event', ({ code, error, result }) => {
      if (error) console.error(error);
      void result?.close();
      if (code === 'END') console.log('dist/extension has been built.');
    });
    await watchWithEsbuild(webview);
    return;
  }
  const [{ metafile }] = await Promise.all([esbuild.build(webview), rolldown.build(extension)]);
  writeFileSync('dist/webview.meta.json', JSON.stringify(metafile));
  const metafiles = ['dist/extension.meta.json', 'dist/webview.meta.json'].map(readJson);
  writeFileSync('dist/THIRD_PARTY_NOTICES.txt', describeNotices(metafiles));
}

async function watchWithEsbuild(options) {
  const context = await esbuild.context(options);
  await context.watch();
}

/** What is in the extension's files and which loads which, for the tests and the notices, as far as they need it and as esbuild says it. */
function writeExtensionMetafile(_, files) {
  const imports = (paths, kind) => paths.map(path => ({ path, kind }));
  const both = (early, late) => [
    ...imports(early, 'import-statement'),
    ...imports(late, 'dynamic-import'),
  ];
  const modules = [...this.getModuleIds()].filter(id => isAbsolute(id));
  const inputs = modules.map(id => {
    const { importedIds, dynamicallyImportedIds } = this.getModuleInfo(id);
    return [
      inProject(id),
      { imports: both(importedIds.map(inProject), dynamicallyImportedIds.map(inProject)) },
    ];
  });
  const chunks = Object.values(files).filter(({ type }) => type === 'chunk');
  const outputs = chunks.map(({ fileName, code, imports: early, dynamicImports: late }) => [
    fileName,
    { bytes: Buffer.byteLength(code), imports: both(early, late) },
  ]);
  mkdirSync('dist', { recursive: true });
  writeFileSync(
    'dist/extension.meta.json',
    JSON.stringify({
      inputs: Object.fromEntries(inputs),
      outputs: Object.fromEntries(outputs),
    }),
  );
}

/** A module's path as the metafile names it. */
function inProject(id) {
  return isAbsolute(id) ? relative(process.cwd(), id).replaceAll('\\', '/') : id;
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

main().catch(error => {
  // esbuild prints its own findings; anything else would be lost.
  if (!error.errors) console.error(error);
  process.exit(1);
});
