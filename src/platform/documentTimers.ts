import type * as vscode from 'vscode';
import type { Disposable } from '../base/disposables';
import type { ErrorListener } from '../base/emitter';

/** Does something about a document once it has rested: while somebody types, nobody wants to be told of what is not finished. */
export class DocumentTimers implements Disposable {
  private readonly timers = new Map<vscode.TextDocument, NodeJS.Timeout>();

  constructor(
    private readonly restMs: number,
    private readonly task: (document: vscode.TextDocument) => void | Promise<void>,
    /** Told why the task has failed, for nobody waits for it. */
    private readonly onError: ErrorListener,
  ) {}

  /** Starts the rest anew. */
  restart(document: vscode.TextDocument): void {
    this.drop(document);
    const timer = setTimeout(() => {
      this.timers.delete(document);
      Promise.resolve(document).then(this.task).catch(this.onError);
    }, this.restMs);
    this.timers.set(document, timer);
  }

  drop(document: vscode.TextDocument): void {
    clearTimeout(this.timers.get(document));
    this.timers.delete(document);
  }

  dispose(): void {
    this.timers.forEach(timer => clearTimeout(timer));
    this.timers.clear();
  }
}
