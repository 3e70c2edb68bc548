import * as vscode from 'vscode';
import { parseJson } from '../base/json';
import type { JsonFiles } from '../services/ports';

/** JSON files in a folder of the extension's storage. Through VS Code, which also reaches storage that is no disk. */
export class StorageFiles implements JsonFiles {
  constructor(private readonly folder: vscode.Uri) {}

  async list(): Promise<readonly string[]> {
    const entries = await orIfMissing(vscode.workspace.fs.readDirectory(this.folder), []);
    return entries
      .filter(([file]) => file.endsWith(suffix))
      .map(([file]) => file.slice(0, -suffix.length));
  }

  async read(name: string): Promise<unknown> {
    const bytes = await vscode.workspace.fs.readFile(this.file(name));
    return parseJson(new TextDecoder().decode(bytes));
  }

  /** Under another name first: a window that is closed in the middle leaves the old file whole. */
  async write(name: string, value: unknown): Promise<void> {
    const { fs } = vscode.workspace;
    const unfinished = vscode.Uri.joinPath(this.folder, `${name}.unfinished`);
    await fs.createDirectory(this.folder);
    await fs.writeFile(unfinished, new TextEncoder().encode(JSON.stringify(value)));
    await fs.rename(unfinished, this.file(name), { overwrite: true });
  }

  async delete(name: string): Promise<void> {
    await orIfMissing(vscode.workspace.fs.delete(this.file(name), { useTrash: false }), undefined);
  }

  private file(name: string): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, `${name}${suffix}`);
  }
}

const suffix = '.json';

/** Nothing is there before the first look-up, and another window may have deleted a file first. */
async function orIfMissing<T>(action: Thenable<T>, otherwise: T): Promise<T> {
  try {
    return await action;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') {
      return otherwise;
    }
    throw error;
  }
}
