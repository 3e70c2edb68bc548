import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removeAbandoned } from './removeAbandoned';
import { testCache } from './testCache';

/**
 * Installs into a folder of the cache unless it is there. The folder gets its name only when it is
 * whole, so that an interrupted installation is never taken for a good one.
 */
export async function installOnce(
  name: string,
  install: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(testCache, name);
  if (existsSync(folder)) return folder;

  await mkdir(testCache, { recursive: true });
  await removeAbandoned(testCache, `${name}.unfinished-`);
  const unfinished = await mkdtemp(`${folder}.unfinished-`);
  try {
    await install(unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    // Another process may have been quicker: then its installation is as good as ours.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return folder;
}
