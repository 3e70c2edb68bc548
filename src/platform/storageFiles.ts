import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
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
    await Promise.all(
      files.filter(file => file.endsWith(unfinishedSuffix)).map(file => this.dropAbandoned(file)),
    );
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
    const unfinished = join(this.folder, `${name}.${process.pid}${unfinishedSuffix}`);
    await mkdir(this.folder, { recursive: true });
    await writeFile(unfinished, JSON.stringify(value));
    await rename(unfinished, this.pathOf(name));
  }

  async delete(name: string): Promise<void> {
    await rm(this.pathOf(name), { force: true });
  }

  /**
   * What a process has left that ended in the middle of writing: nobody else would ever take it away. Where that fails, the next
   * window tries again: nobody's look-ups are to be lost for it.
   */
  private async dropAbandoned(file: string): Promise<void> {
    const path = join(this.folder, file);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
    if (Date.now() - mtimeMs > abandonedAfterMs) {
      await rm(path, { force: true }).catch(() => undefined);
    }
  }

  private pathOf(name: string): string {
    return join(this.folder, `${name}${suffix}`);
  }
}

const suffix = '.json';
const unfinishedSuffix = '.unfinished';

/** Another window may be writing; none takes that long. */
const abandonedAfterMs = 3_600_000;

/** The folder comes with the first look-up. */
function noneIfMissing(error: NodeJS.ErrnoException): readonly string[] {
  if (error.code === 'ENOENT') {
    return [];
  }
  throw error;
}
