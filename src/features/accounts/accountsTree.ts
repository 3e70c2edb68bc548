import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import type { LookupAccount } from '../../calls/lookup';
import { commandId } from '../../contributions';
import { accountFacts, type AccountFact } from '../../projections/accounts/accountFacts';
import { accountName } from '../../projections/accounts/accountName';
import { describePortal, iconOfAccount } from '../../projections/accounts/describeAccount';
import { describeCheckFailure } from '../../projections/accounts/describeCheckFailure';
import { describeFailedState } from '../../projections/failures/describeFailedState';
import { listInWords } from '../../projections/values/listInWords';
import type { Services } from '../../services/createServices';
import { momentOf, usageOf } from './usageOf';

/** A row of the Accounts view: an account, or something that is known about it. */
export interface AccountRow {
  readonly account: LookupAccount;
  readonly fact?: AccountFact;
}

/** The Accounts view: the active account marked, and below each what HubSpot says about it. */
export class AccountsTree implements vscode.TreeDataProvider<AccountRow>, Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly subscriptions: readonly Disposable[];

  constructor(
    private readonly services: Pick<Services, 'accounts' | 'checks' | 'details' | 'usage'>,
  ) {
    this.subscriptions = [
      services.accounts.onDidChange(() => this.changed.fire(undefined)),
      services.checks.onDidChange(() => this.changed.fire(undefined)),
      services.usage.onDidChange(() => this.changed.fire(undefined)),
      this.changed,
    ];
  }

  dispose(): void {
    this.subscriptions.forEach(subscription => void subscription.dispose());
  }

  getChildren(row?: AccountRow): AccountRow[] {
    if (row === undefined) {
      return this.services.accounts.list().map(account => ({ account }));
    }
    return row.fact === undefined
      ? this.factsOf(row.account).map(fact => ({ account: row.account, fact }))
      : [];
  }

  getTreeItem({ account, fact }: AccountRow): vscode.TreeItem {
    return fact === undefined ? this.accountItem(account) : factItem(account, fact);
  }

  /** The tooltip of an account, when it is pointed at: what it says of usage ages. */
  resolveTreeItem(item: vscode.TreeItem, { account, fact }: AccountRow): vscode.TreeItem {
    if (fact === undefined) {
      const failure = this.services.checks.get(account)?.failure;
      item.tooltip = [
        accountName({ account }),
        describePortal(account),
        failure && describeCheckFailure(failure),
        ...usageOf(this.services, account),
      ]
        .filter(Boolean)
        .join('\n');
    }
    return item;
  }

  private accountItem(account: LookupAccount): vscode.TreeItem {
    const isActive = this.services.accounts.active?.id === account.id;
    const failure = this.services.checks.get(account)?.failure;
    const failed = failure && describeFailedState(failure);
    const name = accountName({ account });
    const item = new vscode.TreeItem(
      name,
      this.factsOf(account).length === 0
        ? vscode.TreeItemCollapsibleState.None
        : vscode.TreeItemCollapsibleState.Collapsed,
    );
    const { icon, iconColor } = failed ?? iconOfAccount(account);
    item.id = account.id;
    item.description = [isActive ? l10n.t('active') : '', failed?.label, describePortal(account)]
      .filter(Boolean)
      .join(' · ');
    item.iconPath = new vscode.ThemeIcon(
      icon,
      iconColor === undefined ? undefined : new vscode.ThemeColor(iconColor),
    );
    item.contextValue = `account${account.sample ? ' sample' : ' real'}${isActive ? ' active' : ''}`;
    item.accessibilityInformation = {
      label: listInWords([name, item.description]),
    };
    return item;
  }

  private factsOf(account: LookupAccount): readonly AccountFact[] {
    const { accounts, checks, details, usage } = this.services;
    return account.sample
      ? []
      : accountFacts({
          account,
          check: checks.get(account),
          usage: usage.get(account),
          moment: momentOf(details, account),
          isForSession: accounts.tokens.isForSession(account.id),
        });
  }
}

function factItem(
  { id }: LookupAccount,
  { label, value, icon, missing }: AccountFact,
): vscode.TreeItem {
  const item = new vscode.TreeItem(label);
  item.id = `${id} ${label}`;
  item.description = value;
  item.tooltip = `${label}: ${value}`;
  item.contextValue = 'fact';
  if (icon !== undefined) {
    item.iconPath = new vscode.ThemeIcon(icon);
  }
  if (missing !== undefined) {
    item.command = {
      title: '',
      command: commandId('explainScope'),
      arguments: [{ scopes: missing, accountId: id }],
    };
  }
  item.accessibilityInformation = { label: `${label}: ${value}` };
  return item;
}
