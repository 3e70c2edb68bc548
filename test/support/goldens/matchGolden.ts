import { strict as assert } from 'node:assert';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectFolder } from '../machine/projectFolder';

/**
 * Compares a text with the one that was last looked at and found good, in `test/fixtures/goldens`. `UPDATE_GOLDENS=1` writes the
 * new one in its place, for version control to show what has changed.
 */
export async function matchGolden(name: string, text: string): Promise<void> {
  const path = join(projectFolder, 'test', 'fixtures', 'goldens', name);
  if (process.env['UPDATE_GOLDENS'] === '1') {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return;
  }
  assert.ok(existsSync(path), `${name} is not there: run the test with UPDATE_GOLDENS=1`);
  assert.equal(
    text,
    await readFile(path, 'utf8'),
    `${name} is another one now: look at it, and run the test with UPDATE_GOLDENS=1 if it is right`,
  );
}
