import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';

/** Who wants to know what other programs do to the files that are watched. */
export interface FileEars {
  leave(uri: string): void;
  /** It is there, as it was or not. */
  comeBack(uri: string): void;
}

/** Watches files for being deleted, written and there again, by one watcher of VS Code's for each folder that has any. */
export class SourceWatcher implements Disposable {
  private readonly folders = new Map<string, WatchedFolder>();

  constructor(private readonly ears: FileEars) {}

  /** What is on no disk yet has nothing to watch. */
  watch(uri: vscode.Uri): void {
    if (uri.scheme === 'untitled') {
      return;
    }
    const folder = vscode.Uri.joinPath(uri, '..');
    const watched = this.folders.get(String(folder)) ?? this.watchFolder(folder);
    watched.files.add(String(uri));
  }

  unwatch(uri: vscode.Uri): void {
    const folder = String(vscode.Uri.joinPath(uri, '..'));
    const watched = this.folders.get(folder);
    watched?.files.delete(String(uri));
    if (watched?.files.size === 0) {
      watched.watcher.dispose();
      this.folders.delete(folder);
    }
  }

  dispose(): void {
    this.folders.forEach(({ watcher }) => void watcher.dispose());
    this.folders.clear();
  }

  private watchFolder(folder: vscode.Uri): WatchedFolder {
    const pattern = new vscode.RelativePattern(folder, '*');
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const files = new Set<string>();
    watcher.onDidDelete(uri => {
      if (files.has(String(uri))) {
        this.ears.leave(String(uri));
      }
    });
    const comeBack = (uri: vscode.Uri): void => {
      if (files.has(String(uri))) {
        this.ears.comeBack(String(uri));
      }
    };
    watcher.onDidCreate(comeBack);
    watcher.onDidChange(comeBack);
    const watched = { watcher, files };
    this.folders.set(String(folder), watched);
    return watched;
  }
}

interface WatchedFolder {
  readonly watcher: vscode.FileSystemWatcher;
  readonly files: Set<string>;
}
