import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import type { ErrorListener } from '../../base/emitter';
import type { Lookup } from '../../calls/lookup';
import { DocumentTimers } from '../../platform/documentTimers';
import { findDocument, isShown, lineReader, openDocument } from './textDocuments';
import { TrackedSource } from './trackedSource';
import { TrackedSources } from './trackedSources';

/** Follows the texts that the ids of look-ups were taken from through edits, saves, renames and closing. */
export class SourceTracker implements Disposable {
  private readonly tracked = new TrackedSources();
  /** Tells the address of a text in which places have moved or gone. */
  readonly onDidChange = this.tracked.onDidChange;
  /** Files that are gone, as far as ids were taken from them. */
  private readonly deleted = new Set<string>();
  /** VS Code tells of an edit before it tells whether the text is what is on disk. */
  private readonly edited: DocumentTimers;
  private readonly subscriptions: readonly Disposable[];

  constructor(onError: ErrorListener) {
    this.edited = new DocumentTimers(settledMs, document => this.readAnew(document), onError);
    const { workspace } = vscode;
    this.subscriptions = [
      workspace.onDidChangeTextDocument(({ contentChanges, document, reason }) => {
        if (contentChanges.length > 0) {
          this.update(document, tracked => {
            tracked.edit(contentChanges, lineReader(document), reason !== undefined);
          });
          this.edited.restart(document);
        }
      }),
      workspace.onDidOpenTextDocument(document => this.verify(document)),
      workspace.onDidSaveTextDocument(document => this.update(document, each => each.keep())),
      workspace.onDidCloseTextDocument(document => this.close(document)),
      workspace.onDidRenameFiles(({ files }) => {
        files.forEach(({ oldUri, newUri }) => this.rename(oldUri.toString(), newUri.toString()));
      }),
      workspace.onDidDeleteFiles(({ files }) => files.forEach(uri => this.leave(uri.toString()))),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.length > 0) {
          this.deleted.forEach(uri => this.leaveUnlessShown(uri));
        }
      }),
    ];
  }

  /** A look-up is run again: what has come back to its texts since is asked about, too. */
  restart({ id, sources = [] }: Lookup): void {
    for (const tracked of this.tracked.get(id) ?? []) {
      const source = sources.find(each => each.uri === tracked.origin);
      const document = findDocument(tracked.uri);
      if (source !== undefined && document !== undefined) {
        tracked.restore(source, lineReader(document));
      }
    }
  }

  /** The sources of a look-up, as they are now. */
  sourcesOf({ id, sources = [] }: Lookup): readonly TrackedSource[] {
    const known = this.tracked.get(id);
    if (known !== undefined || sources.length === 0) {
      return known ?? [];
    }
    const tracked = sources.map(source => {
      this.deleted.delete(source.uri);
      const document = findDocument(source.uri);
      const followed = new TrackedSource(source, document?.isDirty !== true);
      if (document !== undefined) {
        // The text may have been edited between its reading and now.
        followed.verify(lineReader(document));
      }
      return followed;
    });
    this.tracked.set(id, tracked);
    return tracked;
  }

  /** Lets go of the sources of a look-up that was removed, and answers them. */
  remove(lookupId: string): readonly TrackedSource[] {
    const tracked = this.tracked.get(lookupId) ?? [];
    this.tracked.delete(lookupId);
    return tracked;
  }

  /** Whether ids of a look-up were taken from a text. */
  isTracked(uri: string): boolean {
    return this.tracked.has(uri);
  }

  /** A file, or a folder with files, was deleted. A text that a tab still shows is left alone until the tab is closed. */
  leave(gone: string): void {
    for (const uri of this.tracked.within(gone)) {
      this.deleted.add(uri);
      this.leaveUnlessShown(uri);
    }
  }

  /** A file is there again: with what still stands in it. */
  async comeBack(uri: string): Promise<void> {
    if (!this.deleted.delete(uri)) {
      return;
    }
    const document = await openDocument(uri);
    if (document !== undefined) {
      this.tracked.change(uri, tracked => tracked.comeBack(lineReader(document)));
    }
  }

  dispose(): void {
    this.subscriptions.forEach(subscription => void subscription.dispose());
    this.edited.dispose();
    this.tracked.dispose();
  }

  /** A text that was reverted, or that another program has changed on disk, is read anew without being saved. */
  private readAnew(document: vscode.TextDocument): void {
    if (!document.isClosed && !document.isDirty) {
      this.update(document, tracked => {
        tracked.takeFromDisk(lineReader(document));
      });
    }
  }

  private verify(document: vscode.TextDocument): void {
    this.update(document, tracked => {
      tracked.verify(lineReader(document));
      if (!document.isDirty) {
        tracked.keep();
      }
    });
  }

  /** VS Code closes a text also to open it again in another language. */
  private close({ uri }: vscode.TextDocument): void {
    setTimeout(() => {
      if (findDocument(uri.toString()) !== undefined) {
        return;
      }
      if (uri.scheme === 'untitled') {
        this.tracked.forget(uri.toString());
      } else {
        this.tracked.change(uri.toString(), tracked => tracked.revert());
      }
    });
  }

  private leaveUnlessShown(uri: string): void {
    if (!isShown(uri)) {
      this.tracked.change(uri, tracked => tracked.leave());
    }
  }

  private update({ uri }: vscode.TextDocument, change: (tracked: TrackedSource) => void): void {
    this.tracked.change(uri.toString(), change);
  }

  private rename(from: string, to: string): void {
    this.tracked.within(from).forEach(uri => this.deleted.delete(uri));
    this.tracked.rename(from, to);
  }
}

/** By then VS Code has told all it knows of an edit. */
const settledMs = 300;
