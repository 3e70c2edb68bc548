import { chmod, open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import * as vscode from 'vscode';

/** A file that is being written, part by part. Until it is finished, what is there under its name stays as it was. */
export interface FileSink {
  write(text: string): Promise<void>;
  finish(): Promise<void>;
  /** Leaves nothing of what was written. */
  discard(): Promise<void>;
}

/** Begins a file, on the disk of this machine or wherever VS Code can write. */
export async function openFileSink(uri: vscode.Uri): Promise<FileSink> {
  return uri.scheme === 'file' ? DiskSink.open(uri.fsPath) : new RemoteSink(uri);
}

/** Writes beside the file and takes its place in the end: a file of any size needs no more memory than one part. */
class DiskSink implements FileSink {
  private constructor(
    private readonly path: string,
    private readonly unfinished: string,
    private readonly handle: FileHandle,
  ) {}

  static async open(given: string): Promise<DiskSink> {
    // A link stays one.
    const path = await realpath(given).catch(() => given);
    const unfinished = `${path}.${process.pid}-${++opened}.unfinished`;
    // Whoever may not read the file may not read it while it is written either.
    const before = await stat(path).catch(() => undefined);
    return new DiskSink(path, unfinished, await open(unfinished, 'w', before?.mode));
  }

  async write(text: string): Promise<void> {
    await this.handle.writeFile(text);
  }

  async finish(): Promise<void> {
    await this.handle.close();
    const before = await stat(this.path).catch(() => undefined);
    if (before !== undefined) {
      await chmod(this.unfinished, before.mode);
    }
    await rename(this.unfinished, this.path);
  }

  async discard(): Promise<void> {
    try {
      await this.handle.close();
    } finally {
      await rm(this.unfinished, { force: true });
    }
  }
}

let opened = 0;

/** Other file systems take a file as a whole. */
class RemoteSink implements FileSink {
  private readonly parts: Uint8Array[] = [];

  constructor(private readonly uri: vscode.Uri) {}

  write(text: string): Promise<void> {
    this.parts.push(Buffer.from(text));
    return Promise.resolve();
  }

  async finish(): Promise<void> {
    await vscode.workspace.fs.writeFile(this.uri, Buffer.concat(this.parts));
  }

  discard(): Promise<void> {
    this.parts.length = 0;
    return Promise.resolve();
  }
}
