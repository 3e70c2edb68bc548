import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import { commandId } from '../../contributions';
import { withoutIcons } from '../../platform/withoutIcons';
import { describePortal, iconOfAccount } from '../../projections/describeAccount';
import { describeFailedState } from '../../projections/describeCheckFailure';
import { accountName } from '../../projections/describeLookup';
import { describeUsage } from '../../projections/describeUsage';
import type { Services } from '../../services/createServices';

/** The active account in the status bar: which one answers is what a look-up depends on most. */
export class AccountStatus implements Disposable {
  private readonly item = vscode.window.createStatusBarItem(
    commandId('switchAccount'),
    vscode.StatusBarAlignment.Right,
    100,
  );
  private readonly subscriptions;

  constructor(private readonly services: Pick<Services, 'accounts' | 'checks' | 'usage'>) {
    const { accounts, checks, usage } = services;
    this.item.name = l10n.t('HubSpot account');
    this.item.command = commandId('switchAccount');
    this.subscriptions = [
      accounts.onDidChange(() => this.show()),
      checks.onDidChange(() => this.show()),
      usage.onNearLimit(() => this.show()),
    ];
    this.show();
  }

  dispose(): void {
    this.subscriptions.forEach(subscription => void subscription.dispose());
    this.item.dispose();
  }

  private show(): void {
    const { accounts, checks, usage } = this.services;
    const account = accounts.active;
    if (account === undefined) {
      this.item.hide();
      return;
    }
    const name = accountName({ account });
    const failure = checks.get(account)?.failure;
    const failed = failure && describeFailedState(failure);
    const { icon, iconColor } = iconOfAccount(account);
    const used = usage.get(account);
    const facts = [
      describePortal(account),
      failed?.label,
      used === undefined ? '' : l10n.t('Requests today: {0}', describeUsage(used)),
      l10n.t('Click to switch the account.'),
    ].filter(Boolean);
    this.item.text = `$(${failed?.icon ?? icon}) ${withoutIcons(name)}`;
    this.item.color = iconColor === undefined ? undefined : new vscode.ThemeColor(iconColor);
    this.item.tooltip = [l10n.t('HubSpot account: {0}', name), ...facts].join('\n');
    this.item.accessibilityInformation = {
      label: [l10n.t('HubSpot account: {0}', name), ...facts].join(', '),
      role: 'button',
    };
    this.item.show();
  }
}
