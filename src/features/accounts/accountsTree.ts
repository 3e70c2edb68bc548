import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { LookupAccount } from '../../calls/lookup';
import { accountName } from '../../projections/describeLookup';
import type { Accounts } from '../../services/accounts';

/** The Accounts view: one row an account, the active one marked. */
export class AccountsTree implements vscode.TreeDataProvider<LookupAccount> {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly accounts: Accounts) {
    accounts.onDidChange(() => this.changed.fire(undefined));
  }

  getChildren(account?: LookupAccount): LookupAccount[] {
    return account === undefined ? [...this.accounts.list()] : [];
  }

  getTreeItem(account: LookupAccount): vscode.TreeItem {
    const isActive = this.accounts.active?.id === account.id;
    const name = accountName({ account });
    const item = new vscode.TreeItem(name);
    const active = isActive ? l10n.t('active') : undefined;
    item.id = account.id;
    item.description = [active, account.sample ? l10n.t('no network') : undefined]
      .filter(Boolean)
      .join(' · ');
    item.iconPath = new vscode.ThemeIcon(isActive ? 'pass-filled' : 'circle-large-outline');
    item.contextValue = `account${account.sample ? ' sample' : ' real'}${isActive ? ' active' : ''}`;
    item.accessibilityInformation = { label: [name, active].filter(Boolean).join(', ') };
    return item;
  }
}
