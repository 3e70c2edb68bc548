import { mkdir, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';

/**
 * Makes folders look like installed extensions to a server that has not been started yet: a first
 * start takes for installed whatever it finds. They are links, so that the next reload of the window
 * sees the next build.
 */
export async function linkExtensions(
  folders: readonly string[],
  extensionsFolder: string,
): Promise<void> {
  await mkdir(extensionsFolder, { recursive: true });
  for (const folder of folders) {
    await symlink(folder, join(extensionsFolder, basename(folder)), 'junction');
  }
}
