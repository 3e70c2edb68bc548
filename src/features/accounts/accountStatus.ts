import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import { commandId } from '../../contributions';
import { withoutIcons } from '../../platform/withoutIcons';
import { accountName } from '../../projections/accounts/accountName';
import { describePortal, iconOfAccount } from '../../projections/accounts/describeAccount';
import { describeFailedState } from '../../projections/failures/describeFailedState';
import { listInWords } from '../../projections/values/listInWords';
import type { Services } from '../../services/createServices';
import { usageOf } from './usageOf';

/** The active account in the status bar: which one answers is what a look-up depends on most. */
export class AccountStatus implements Disposable {
  private readonly item = vscode.window.createStatusBarItem(
    commandId('switchAccount'),
    vscode.StatusBarAlignment.Right,
    100,
  );
  private readonly subscriptions;

  constructor(
    private readonly services: Pick<Services, 'accounts' | 'checks' | 'details' | 'usage'>,
  ) {
    const { accounts, checks, usage } = services;
    this.item.name = l10n.t('HubSpot account');
    this.item.command = commandId('switchAccount');
    this.subscriptions = [
      accounts.onDidChange(() => this.show()),
      checks.onDidChange(() => this.show()),
      usage.onDidChange(() => this.show()),
    ];
    this.show();
  }

  dispose(): void {
    this.subscriptions.forEach(subscription => void subscription.dispose());
    this.item.dispose();
  }

  private show(): void {
    const { accounts, checks } = this.services;
    const account = accounts.active;
    if (account === undefined) {
      this.showNone(accounts.list().length);
      return;
    }
    const name = accountName({ account });
    const failure = checks.get(account)?.failure;
    const failed = failure && describeFailedState(failure);
    // Without its colour: themes have status bars of any colour, and text must be read on all of them.
    const { icon } = iconOfAccount(account);
    const facts = [
      describePortal(account),
      failed?.label,
      ...usageOf(this.services, account),
      l10n.t('Click to switch the account.'),
    ].filter(Boolean);
    this.item.text = `$(${failed?.icon ?? icon}) ${withoutIcons(name)}`;
    this.item.tooltip = [l10n.t('HubSpot account: {0}', name), ...facts].join('\n');
    this.item.accessibilityInformation = {
      label: listInWords([l10n.t('HubSpot account: {0}', name), ...facts]),
      role: 'button',
    };
    this.item.show();
  }

  /** Where there are accounts, it is said that none of them is used. */
  private showNone(others: number): void {
    if (others === 0) {
      this.item.hide();
      return;
    }
    const text = l10n.t('No HubSpot account chosen');
    this.item.text = `$(account) ${text}`;
    this.item.tooltip = l10n.t('Click to choose the account that this window uses.');
    this.item.accessibilityInformation = { label: text, role: 'button' };
    this.item.show();
  }
}
