import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../machine/projectFolder';
import { runMocha } from '../report/runMocha';

/**
 * Takes pictures of the user interface for a person to look at, into `dist/shots` or the folder that `SHOTS` names, by running the
 * suites that take some: those named, `node shots.js sharing masking`, or all of them.
 */
async function main(names: readonly string[]): Promise<void> {
  const folder = (process.env['SHOTS'] ??= join(projectFolder, 'dist', 'shots'));
  const failed = await runMocha({
    folder: join(projectFolder, 'dist', 'test', 'ui'),
    timeoutMs: 180_000,
    isWanted: file => takesPictures(file) && isNamed(file, names),
  });
  console.log(`The pictures are in ${folder}.`);
  process.exit(failed > 0 ? 1 : 0);
}

/** The bundle of a suite that takes some has the code that does. */
function takesPictures(file: string): boolean {
  return readFileSync(file, 'utf8').includes('SHOTS');
}

function isNamed(file: string, names: readonly string[]): boolean {
  return names.length === 0 || names.some(name => file.endsWith(`${name}.test.js`));
}

void main(process.argv.slice(2));
