import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import type { ErrorListener } from '../../base/emitter';
import { RestingTasks } from './restingTasks';
import type { FileEars } from './sourceWatcher';
import type { LineReader } from './standingPlace';
import { findDocument, isShown, lineReader } from './textDocuments';
import type { TrackedSources } from './trackedSources';

/** Follows files that ids were taken from where no editor does: they are deleted, come back and are written anew. */
export class StoredSources implements Disposable, FileEars {
  /** Files that are gone, as far as ids were taken from them. */
  private readonly deleted = new Set<string>();
  private readonly checks: RestingTasks;
  private readonly subscription: Disposable;

  constructor(
    private readonly tracked: TrackedSources,
    onError: ErrorListener,
  ) {
    this.checks = new RestingTasks(uri => this.check(uri), onError);
    this.subscription = vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
      if (closed.length > 0) {
        this.deleted.forEach(uri => this.leaveUnlessShown(uri));
      }
    });
  }

  /** A file, or a folder with files, was deleted. A text that a tab still shows is left alone until the tab is closed. */
  leave(gone: string): void {
    for (const uri of this.tracked.within(gone)) {
      this.deleted.add(uri);
      this.leaveUnlessShown(uri);
    }
  }

  /** A file is there, as it was or as another program has written it. */
  comeBack(uri: string): void {
    if (this.tracked.has(uri)) {
      this.checks.ask(uri);
    }
  }

  /** An editor has let go of a text. What it had not saved is gone, and what is stored may have changed in the meantime. */
  close(uri: string): void {
    this.tracked.change(uri, tracked => tracked.revert());
    const isStored = vscode.workspace.fs.isWritableFileSystem(vscode.Uri.parse(uri).scheme);
    if (isStored !== undefined && !this.deleted.has(uri)) {
      this.comeBack(uri);
    }
  }

  /** Ids are taken from a text, or it has another address: it is no longer gone. */
  forgetDeletion(uri: string): void {
    this.deleted.delete(uri);
  }

  dispose(): void {
    this.subscription.dispose();
    this.checks.dispose();
  }

  /** What VS Code has open it reads anew itself, and tells what has changed. */
  private async check(uri: string): Promise<void> {
    const isOpen = findDocument(uri) !== undefined;
    if (isOpen && !this.deleted.has(uri)) {
      return;
    }
    const { storedLines } = await import('./storedLines');
    const lines = isOpen
      ? noLines
      : await storedLines(vscode.Uri.parse(uri), this.tracked.linesOf(uri));
    this.deleted.delete(uri);
    // It may have been opened while it was read.
    const document = findDocument(uri);
    this.tracked.change(uri, tracked => {
      if (document === undefined) {
        tracked.checkStored(lines);
      } else {
        tracked.comeBack(lineReader(document));
      }
    });
  }

  private leaveUnlessShown(uri: string): void {
    if (!isShown(uri)) {
      this.tracked.change(uri, tracked => tracked.leave());
    }
  }
}

const noLines: LineReader = () => undefined;
