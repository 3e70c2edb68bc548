import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CoverageReport } from 'monocart-coverage-reports';
import { projectFolder } from '../machine/projectFolder';
import { runProcess } from '../machine/runProcess';
import { coverageOfFolders } from '../report/coverageOfFolders';

/**
 * Prints how much of each folder of `src` is run by the tests in plain Node and by those in VS Code. What only a person at a
 * workbench reaches, prompts and the results panel's page, is run by the tests of the user interface, on the package without
 * source maps, and is not counted.
 */
async function main(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await runProcess(process.execPath, [runTests, 'unit', 'services', 'host'], {
    environment: { NODE_V8_COVERAGE: join(folder, 'raw') },
    timeoutMs: 20 * 60_000,
    visible: true,
  });
  const report = new CoverageReport({
    baseDir: projectFolder,
    entryFilter: ({ url }) => url.startsWith(built),
    logging: 'error',
    name: 'Call Explorer for HubSpot',
    outputDir: join(folder, 'report'),
    reports: ['v8'],
    sourceFilter: path => /^src\/(?!webview\/)/.test(path),
  });
  await report.addFromDir(join(folder, 'raw'));
  const results = await report.generate();
  if (results === undefined || results.files.length === 0) {
    throw new Error('The tests ran, but what they ran of the sources is not known.');
  }
  console.log('\nStatements that were run');
  for (const { folder: name, covered, statements } of coverageOfFolders(results.files)) {
    const percent = `${((100 * covered) / statements).toFixed(1)} %`;
    console.log(`  ${percent.padStart(7)}  ${name}`);
  }
  console.log(`Line by line: ${join(folder, 'report', 'index.html')}`);
}

const folder = join(projectFolder, 'dist', 'coverage');
/** VS Code's own extensions bear the names of ours. */
const built = `${pathToFileURL(join(projectFolder, 'dist')).href}/`;
const runTests = join(projectFolder, 'dist', 'test', 'support', 'scripts', 'runTests.js');

void main();
