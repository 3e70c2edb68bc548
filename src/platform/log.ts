import * as vscode from 'vscode';
import type { Disposable } from '../base/disposables';
import type { Log } from '../services/ports';

/** The extension's output channel; VS Code adds time and level. */
export class OutputLog implements Log, Disposable {
  private readonly channel = vscode.window.createOutputChannel('HubSpot Calls', { log: true });

  info(message: string): void {
    this.channel.info(message);
  }

  warn(message: string): void {
    this.channel.warn(message);
  }

  error(message: string): void {
    this.channel.error(message);
  }

  show(): void {
    this.channel.show(true);
  }

  dispose(): void {
    this.channel.dispose();
  }
}
