// Writes a bundle for Node.js as two files: what runs as soon as it is loaded, and what waits behind a dynamic import.
// Node.js reads the second when something in it is first asked for. esbuild itself splits ES modules only.
const { basename, dirname, join, relative, sep } = require('node:path');
const esbuild = require('esbuild');

/**
 * Like esbuild.build() of one entry point in CommonJS, but with all that can wait in the file `onDemand` beside `outfile`.
 * No module is in both, so each runs once. The metafile is that of the whole; `parts` are those of the two files.
 */
async function buildInTwoFiles({ entryPoints, outfile, plugins, ...options }, onDemand) {
  const [entry] = entryPoints;
  const { metafile } = await esbuild.build({
    ...options,
    entryPoints: [entry],
    logLevel: 'error',
    outfile,
    plugins,
    write: false,
  });
  const { early, asked, shared } = cut(metafile.inputs, entry);
  const [first, second] = [outfile, onDemand].map(file => `./${basename(file)}`);
  const parts = await Promise.all([
    esbuild.build({
      ...options,
      outfile,
      plugins: [...plugins, elsewhere(second, path => asked.has(path))],
      stdin: source([
        `export * from ${quote(`./${entry}`)};`,
        ...[...shared].map((path, index) => `import * as _${index} from ${quote(`./${path}`)};`),
        `export const modules = {`,
        ...[...shared].map((path, index) => `  ${quote(path)}: () => _${index},`),
        `};`,
      ]),
    }),
    esbuild.build({
      ...options,
      outfile: join(dirname(outfile), onDemand),
      plugins: [...plugins, elsewhere(first, path => early.has(path))],
      stdin: source([
        `export const modules = {`,
        ...[...asked].map(path => `  ${quote(path)}: () => require(${quote(`./${path}`)}),`),
        `};`,
      ]),
    }),
  ]);
  return { metafile, parts: parts.map(part => part.metafile) };
}

/** The modules that run early, those that these ask for later, and the early ones that others need, too. */
function cut(inputs, entry) {
  const imports = path => inputs[path].imports.filter(({ external }) => !external);
  const isLater = ({ kind }) => kind === 'dynamic-import';
  const early = new Set([entry]);
  // A set that grows while it is walked through is walked through to its end.
  for (const path of early) {
    imports(path).forEach(next => isLater(next) || early.add(next.path));
  }
  const named = paths => new Set(paths.flatMap(imports).map(({ path }) => path));
  const late = Object.keys(inputs).filter(path => !early.has(path));
  const asked = [...early].flatMap(imports).filter(next => isLater(next) && !early.has(next.path));
  return {
    early,
    asked: new Set(asked.map(({ path }) => path)),
    shared: new Set([...named(late)].filter(path => early.has(path))),
  };
}

/** Takes the modules of which `isThere` says so from the other file, when they are first asked for. */
function elsewhere(file, isThere) {
  const there = 'elsewhere';
  return {
    name: there,
    setup(build) {
      build.onResolve({ filter: /.*/ }, async ({ path, pluginData, ...place }) => {
        if (pluginData === there) return undefined;
        if (place.namespace === there) return { path, external: true };
        const found = await build.resolve(path, { ...place, pluginData: there });
        const module = relative(process.cwd(), found.path).replaceAll(sep, '/');
        return isThere(module) ? { path: module, namespace: there } : found;
      });
      build.onLoad({ filter: /.*/, namespace: there }, ({ path }) => ({
        contents: `module.exports = require(${quote(file)}).modules[${quote(path)}]();`,
      }));
    },
  };
}

function source(lines) {
  return { contents: lines.join('\n'), resolveDir: process.cwd() };
}

const quote = JSON.stringify;

module.exports = { buildInTwoFiles };
