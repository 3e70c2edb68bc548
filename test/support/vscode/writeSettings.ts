import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type VscodeSettings = Readonly<Record<string, unknown>>;

/** Writes a user's settings; to be called before VS Code starts. */
export async function writeSettings(
  userDataFolder: string,
  settings: VscodeSettings,
): Promise<void> {
  const folder = join(userDataFolder, 'User');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
}
