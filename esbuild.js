// Builds the extension, the webview and the tests into dist/.
//   node esbuild.js                extension and webview, for development
//   node esbuild.js --production   the same, minified, as they are shipped
//   node esbuild.js --tests        the tests and the scripts that start VS Code
//   node esbuild.js --bench        the measurements of the README's table
//   node esbuild.js --watch        extension and webview, again at every change; with --tests, the tests
const { rmSync, writeFileSync } = require('node:fs');
const { readFile } = require('node:fs/promises');
const esbuild = require('esbuild');
const { buildInTwoFiles } = require('./inTwoFiles.js');
const { describeNotices } = require('./notices.js');

const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');
const watch = flags.has('--watch');

/** Settings every bundle shares. */
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
 * VS Code's API as it is. An `import` of a CommonJS module gets a copy of it from esbuild, in each module that has one: of an API
 * this large, that was a third of the time the extension took to start.
 */
const vscodeUncopied = {
  name: 'vscodeUncopied',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text.replace(
        "import * as vscode from 'vscode';",
        "import vscode = require('vscode');",
      );
      return { contents, loader: 'ts' };
    });
  },
};

/** The extension host: Node 20 is what VS Code 1.100 brings. */
const extension = {
  ...shared,
  // For Node.js without web streams of its own, which no VS Code brings any more.
  alias: { 'web-streams-polyfill/dist/ponyfill.es2018.js': 'node:stream/web' },
  entryPoints: ['src/extension.ts'],
  external: ['vscode'],
  format: 'cjs',
  outfile: 'dist/extension.js',
  platform: 'node',
  plugins: [vscodeUncopied],
  target: 'node20',
};

/** The browser side, loaded only when a results panel opens. */
const webview = {
  ...shared,
  entryPoints: ['src/webview/results.ts'],
  // A file of its own, below. Were esbuild to split the page, it would split off more, and each file takes its time to come.
  external: ['./jsonEditor.js'],
  format: 'esm',
  loader: { '.svg': 'text' },
  mainFields: ['browser', 'module', 'main'],
  outdir: 'dist/webview',
  platform: 'browser',
  target: 'chrome132',
  tsconfig: 'src/webview/tsconfig.json',
};

/** Loaded when a tab of the panel needs it. */
const jsonEditor = {
  ...webview,
  entryPoints: ['src/webview/jsonEditor.ts'],
  // Its colour picker: nobody picks a colour in what is only shown.
  external: ['vanilla-picker'],
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
    'monocart-coverage-reports',
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
  if (watch && production) {
    throw new Error('What is shipped is built once: leave out --watch or --production.');
  }
  if (flags.has('--tests')) {
    rmSync('dist/test', { recursive: true, force: true });
  }
  if (!flags.has('--tests') && !flags.has('--bench')) {
    // Parts of earlier builds have other names, and would be shipped.
    rmSync('dist/webview', { recursive: true, force: true });
  }
  if (flags.has('--bench')) {
    rmSync('dist/bench', { recursive: true, force: true });
  }
  const wanted = wantedBundles();
  if (watch) {
    const contexts = await Promise.all(wanted.map(options => esbuild.context(options)));
    await Promise.all(contexts.map(context => context.watch()));
    return;
  }
  const built = await Promise.all(wanted.map(buildOne));
  if (wanted.includes(extension)) {
    describeBundles(built);
  }
}

/** What is shipped of the extension is in two files, so that VS Code reads at the start what it needs at the start. */
function buildOne(options) {
  return options === extension && production
    ? buildInTwoFiles(options, 'onDemand.js')
    : esbuild.build(options);
}

/** What is in the bundles: for the tests, and as the notices that are shipped with them. */
function describeBundles(built) {
  const metafiles = built.map(({ metafile }) => metafile);
  const names = ['extension', 'webview', 'jsonEditor'];
  names.forEach((name, index) => {
    writeFileSync(`dist/${name}.meta.json`, JSON.stringify(metafiles[index]));
  });
  const { parts = [] } = built[0];
  writeFileSync('dist/extension.parts.meta.json', JSON.stringify(parts));
  writeFileSync('dist/THIRD_PARTY_NOTICES.txt', describeNotices(metafiles));
}

function wantedBundles() {
  if (flags.has('--bench')) return [bench];
  return flags.has('--tests') ? [tests] : [extension, webview, jsonEditor];
}

main().catch(error => {
  // esbuild prints its own findings; anything else would be lost.
  if (!error.errors) console.error(error);
  process.exit(1);
});
