import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import type { ErrorListener } from '../../base/emitter';
import type { Lookup } from '../../calls/lookup';
import { DocumentTimers } from '../../platform/documentTimers';
import { StoredSources } from './storedSources';
import { findDocument, lineReader } from './textDocuments';
import { trackSource } from './trackSource';
import type { TrackedSource } from './trackedSource';
import { TrackedSources } from './trackedSources';
import { UntitledSources } from './untitledSources';

/** Follows the texts that the ids of look-ups were taken from through edits, saves, renames and closing. */
export class SourceTracker implements Disposable {
  private readonly tracked = new TrackedSources();
  /** Tells the address of a text in which places have moved or gone. */
  readonly onDidChange = this.tracked.onDidChange;
  /** The same texts where no editor has them. */
  readonly stored: StoredSources;
  /** VS Code tells of an edit before it tells whether the text is what is on disk. */
  private readonly edited: DocumentTimers;
  private readonly untitled = new UntitledSources(this.tracked);
  private readonly subscriptions: readonly Disposable[];

  constructor(onError: ErrorListener) {
    this.stored = new StoredSources(this.tracked, onError);
    this.edited = new DocumentTimers(settledMs, document => this.readAnew(document), onError);
    const { workspace } = vscode;
    this.subscriptions = [
      workspace.onDidChangeTextDocument(({ contentChanges, document, reason }) => {
        if (contentChanges.length > 0) {
          if (document.isUntitled && document.getText() === '') {
            this.untitled.noteEmptied(document.uri.toString());
          }
          this.update(document, tracked => {
            tracked.edit(contentChanges, lineReader(document), reason !== undefined);
          });
          this.edited.restart(document);
        }
      }),
      workspace.onDidOpenTextDocument(document => {
        this.untitled.noteOpened(document);
        this.verify(document);
      }),
      workspace.onDidSaveTextDocument(document => this.update(document, each => each.keep())),
      workspace.onDidCloseTextDocument(document => this.close(document)),
      workspace.onDidRenameFiles(({ files }) => {
        files.forEach(({ oldUri, newUri }) => this.rename(oldUri.toString(), newUri.toString()));
      }),
      workspace.onDidDeleteFiles(({ files }) =>
        files.forEach(uri => this.stored.leave(uri.toString())),
      ),
    ];
  }

  /** A look-up is run again: what has come back to its texts since is asked about, too. */
  restart({ id }: Lookup): void {
    for (const tracked of this.tracked.get(id) ?? []) {
      const document = findDocument(tracked.uri);
      if (document !== undefined) {
        tracked.restore(lineReader(document));
      }
    }
  }

  /** The sources of a look-up, as they are now. */
  sourcesOf({ id, options, sources = [] }: Lookup): readonly TrackedSource[] {
    const known = this.tracked.get(id);
    if (known !== undefined || sources.length === 0) {
      return known ?? [];
    }
    const tracked = sources.map(source => {
      this.stored.forgetDeletion(source.uri);
      return trackSource(source, options.idProperty);
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

  dispose(): void {
    this.subscriptions.forEach(subscription => void subscription.dispose());
    this.edited.dispose();
    this.stored.dispose();
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
  private close(document: vscode.TextDocument): void {
    const uri = document.uri.toString();
    setTimeout(() => {
      if (findDocument(uri) !== undefined) {
        return;
      }
      if (document.isUntitled) {
        this.untitled.close(uri);
      } else {
        this.stored.close(uri);
      }
    }, settledMs);
  }

  private update({ uri }: vscode.TextDocument, change: (tracked: TrackedSource) => void): void {
    this.tracked.change(uri.toString(), change);
  }

  private rename(from: string, to: string): void {
    this.tracked.within(from).forEach(uri => this.stored.forgetDeletion(uri));
    this.tracked.rename(from, to);
  }
}

/** By then VS Code has told all it knows of an edit. */
const settledMs = 300;
