import * as vscode from 'vscode';
import type { Disposable } from '../base/disposables';
import { commandId, type CommandName } from '../contributions';

/** An item of the status bar that is made once there is something to show: most windows never see it. */
export class LateStatusItem implements Disposable {
  private made: vscode.StatusBarItem | undefined;

  constructor(
    /** What a click on it runs, which it is known by as well. */
    private readonly command: CommandName,
    /** As VS Code's menu of the status bar calls it. */
    private readonly name: string,
    /** The higher, the further to the left. */
    private readonly priority: number,
  ) {}

  show(text: string, tooltip: string, spoken: string): void {
    const item = (this.made ??= this.make());
    item.text = text;
    item.tooltip = tooltip;
    item.accessibilityInformation = { label: spoken, role: 'button' };
    item.show();
  }

  hide(): void {
    this.made?.hide();
  }

  dispose(): void {
    this.made?.dispose();
  }

  private make(): vscode.StatusBarItem {
    const id = commandId(this.command);
    const item = vscode.window.createStatusBarItem(
      id,
      vscode.StatusBarAlignment.Right,
      this.priority,
    );
    item.name = this.name;
    item.command = id;
    return item;
  }
}
