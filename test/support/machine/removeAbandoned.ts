import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Longer than anybody keeps a started VS Code open. */
const abandonedAfterMs = 24 * 60 * 60 * 1000;

/** Removes what an interrupted run left in a folder, and spares what another run may be using now. */
export async function removeAbandoned(folder: string, prefix: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix)) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > abandonedAfterMs) await rm(path, { recursive: true, force: true });
  }
}
