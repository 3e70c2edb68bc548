import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import { lazy } from '../../base/lazy';
import type { AccountRow, AccountSources } from './accountRow';

/** Has the Accounts view drawn, and drawn anew. What its rows say is loaded once there are some. */
export class AccountsTree implements vscode.TreeDataProvider<AccountRow>, Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly subscriptions: readonly Disposable[];
  private readonly loadRows = lazy(async () => {
    const { AccountRows } = await import('./accountRows');
    return new AccountRows(this.services);
  });

  constructor(private readonly services: AccountSources) {
    const redraw = (): void => this.changed.fire(undefined);
    this.subscriptions = [
      services.accounts.onDidChange(redraw),
      services.checks.onDidChange(redraw),
      services.usage.onDidChange(redraw),
      this.changed,
    ];
  }

  dispose(): void {
    this.subscriptions.forEach(subscription => void subscription.dispose());
  }

  async getChildren(row?: AccountRow): Promise<AccountRow[]> {
    return row === undefined
      ? this.services.accounts.list().map(account => ({ account }))
      : (await this.loadRows()).below(row);
  }

  async getTreeItem(row: AccountRow): Promise<vscode.TreeItem> {
    return (await this.loadRows()).itemOf(row);
  }

  /** The tooltip, when a row is pointed at: what that of an account says of usage ages. */
  async resolveTreeItem(item: vscode.TreeItem, row: AccountRow): Promise<vscode.TreeItem> {
    item.tooltip = (await this.loadRows()).tooltipOf(row);
    return item;
  }
}
