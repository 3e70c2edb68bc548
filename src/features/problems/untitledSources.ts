import type * as vscode from 'vscode';
import { lineReader } from './textDocuments';
import type { TrackedSources } from './trackedSources';

/** Follows texts that are on no disk yet until they are thrown away, or saved for the first time. */
export class UntitledSources {
  /** Documents that were opened a moment ago, newest first: a text that is saved is opened again as a file. */
  private opened: readonly OpenedDocument[] = [];

  constructor(private readonly tracked: TrackedSources) {}

  noteOpened(document: vscode.TextDocument): void {
    this.opened = [{ document, at: Date.now() }, ...this.recent];
  }

  /** VS Code empties a text before it closes it, whatever becomes of it. */
  noteEmptied(uri: string): void {
    this.tracked.change(uri, tracked => tracked.keep());
  }

  /** It is thrown away unless a file that was opened just now has what was read from it. */
  close(uri: string): void {
    const file = this.recent.find(
      ({ document }) =>
        !document.isClosed &&
        !document.isUntitled &&
        this.tracked.standIn(uri, lineReader(document)),
    )?.document;
    if (file === undefined) {
      this.tracked.forget(uri);
      return;
    }
    const fileUri = file.uri.toString();
    this.tracked.rename(uri, fileUri);
    this.tracked.change(fileUri, tracked => {
      tracked.verify(lineReader(file));
      tracked.takeFromDisk(lineReader(file));
    });
  }

  private get recent(): readonly OpenedDocument[] {
    const now = Date.now();
    return this.opened.filter(({ at }) => now - at <= recentMs);
  }
}

interface OpenedDocument {
  readonly document: vscode.TextDocument;
  readonly at: number;
}

/** Long enough for a file system that is far away. */
const recentMs = 10_000;
