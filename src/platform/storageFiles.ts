import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseJson } from '../base/json';
import type { JsonFiles } from '../services/ports';

/**
 * JSON files in a folder of the extension's storage, which is on the disk of the machine the extension runs on, whatever the
 * workspace is. Not through `vscode.workspace.fs`: it asks the window for everything, and when a window closes it answers no more
 * while the last things are written.
 */
export class StorageFiles implements JsonFiles {
  constructor(private readonly folder: string) {}

  async list(): Promise<readonly string[]> {
    const files = await readdir(this.folder).catch(noneIfMissing);
    return files
      .filter(file => file.endsWith(suffix))
      .map(file => file.slice(0, -suffix.length))
      .sort();
  }

  async read(name: string): Promise<unknown> {
    return parseJson(await readFile(this.pathOf(name), 'utf8'));
  }

  /** Under another name first, each window under its own: a process that ends in the middle leaves the old file whole. */
  async write(name: string, value: unknown): Promise<void> {
    const unfinished = join(this.folder, `${name}.${process.pid}.unfinished`);
    await mkdir(this.folder, { recursive: true });
    await writeFile(unfinished, JSON.stringify(value));
    await rename(unfinished, this.pathOf(name));
  }

  async delete(name: string): Promise<void> {
    await rm(this.pathOf(name), { force: true });
  }

  private pathOf(name: string): string {
    return join(this.folder, `${name}${suffix}`);
  }
}

const suffix = '.json';

/** The folder comes with the first look-up. */
function noneIfMissing(error: NodeJS.ErrnoException): readonly string[] {
  if (error.code === 'ENOENT') {
    return [];
  }
  throw error;
}
