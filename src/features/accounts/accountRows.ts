import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { LookupAccount } from '../../calls/lookup';
import { commandId } from '../../contributions';
import { accountFacts, type AccountFact } from '../../projections/accounts/accountFacts';
import { accountName } from '../../projections/accounts/accountName';
import { describePortal, iconOfAccount } from '../../projections/accounts/describeAccount';
import { describeCheckFailure } from '../../projections/accounts/describeCheckFailure';
import { describeFailedState } from '../../projections/failures/describeFailedState';
import { listInWords } from '../../projections/values/listInWords';
import type { AccountRow, AccountSources } from './accountRow';
import { momentOf, usageOf } from './usageOf';

/** The rows of the Accounts view: the active account marked, and below each what HubSpot says about it. */
export class AccountRows {
  constructor(private readonly services: AccountSources) {}

  below({ account, fact }: AccountRow): AccountRow[] {
    return fact === undefined ? this.factsOf(account).map(each => ({ account, fact: each })) : [];
  }

  itemOf({ account, fact }: AccountRow): vscode.TreeItem {
    return fact === undefined ? this.accountItem(account) : factItem(account, fact);
  }

  tooltipOf({ account, fact }: AccountRow): string {
    if (fact !== undefined) {
      return tooltipOfFact(fact);
    }
    const failure = this.services.checks.get(account)?.failure;
    return [
      accountName({ account }),
      describePortal(account),
      failure && describeCheckFailure(failure),
      ...usageOf(this.services, account),
    ]
      .filter(Boolean)
      .join('\n');
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

function factItem({ id }: LookupAccount, fact: AccountFact): vscode.TreeItem {
  const { label, value, icon, missing } = fact;
  const item = new vscode.TreeItem(label);
  item.id = `${id} ${label}`;
  item.description = value;
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
  item.accessibilityInformation = { label: tooltipOfFact(fact) };
  return item;
}

function tooltipOfFact({ label, value }: AccountFact): string {
  return `${label}: ${value}`;
}
