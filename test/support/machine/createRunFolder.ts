import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removeAbandoned } from './removeAbandoned';
import { testCache } from './testCache';

export interface RunFolder {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/** A throw-away folder for one start of VS Code. */
export async function createRunFolder(name: string): Promise<RunFolder> {
  const runs = join(testCache, 'runs');
  await mkdir(runs, { recursive: true });
  await removeAbandoned(runs, '');
  const path = await mkdtemp(join(runs, `${name}-`));
  return {
    path,
    // A stopped host may still be writing its last log line.
    remove: () => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}
