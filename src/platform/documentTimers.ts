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
      this.run(document).catch(this.onError);
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

  /** At once; what the task throws at once is rejected as well. */
  private async run(document: vscode.TextDocument): Promise<void> {
    await this.task(document);
  }
}
