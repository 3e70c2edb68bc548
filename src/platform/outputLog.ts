import * as vscode from 'vscode';
import type { Disposable } from '../base/disposables';
import type { Log } from '../services/ports';

/** The extension's output channel, made when there is something to say; VS Code adds time and level. */
export class OutputLog implements Log, Disposable {
  private made: vscode.LogOutputChannel | undefined;

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
    this.made?.dispose();
  }

  private get channel(): vscode.LogOutputChannel {
    return (this.made ??= vscode.window.createOutputChannel('HubSpot Calls', { log: true }));
  }
}
