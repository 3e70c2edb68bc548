import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of package.json, wherever below it a bundle was written. */
export const projectFolder = folderHolding('package.json', __dirname);

function folderHolding(fileName: string, folder: string): string {
  if (existsSync(join(folder, fileName))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`No ${fileName} in or above ${__dirname}`);
  return folderHolding(fileName, parent);
}
