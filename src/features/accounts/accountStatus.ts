import * as l10n from '@vscode/l10n';
import type { Disposable } from '../../base/disposables';
import { LateStatusItem } from '../../platform/lateStatusItem';
import { withoutIcons } from '../../platform/withoutIcons';
import { accountName } from '../../projections/accounts/accountName';
import { describePortal, iconOfAccount } from '../../projections/accounts/describeAccount';
import { describeFailedState } from '../../projections/failures/describeFailedState';
import { listInWords } from '../../projections/values/listInWords';
import type { Services } from '../../services/createServices';
import { usageOf } from './usageOf';

/** The active account in the status bar: which one answers is what a look-up depends on most. */
export class AccountStatus implements Disposable {
  private readonly item = new LateStatusItem('switchAccount', l10n.t('HubSpot account'), 100);
  private readonly subscriptions;

  constructor(
    private readonly services: Pick<Services, 'accounts' | 'checks' | 'details' | 'usage'>,
  ) {
    const { accounts, checks, usage } = services;
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
    const said = [l10n.t('HubSpot account: {0}', name), ...facts];
    this.item.show(
      `$(${failed?.icon ?? icon}) ${withoutIcons(name)}`,
      said.join('\n'),
      listInWords(said),
    );
  }

  /** Where there are accounts, it is said that none of them is used. */
  private showNone(others: number): void {
    if (others === 0) {
      this.item.hide();
      return;
    }
    const text = l10n.t('No HubSpot account chosen');
    const tooltip = l10n.t('Click to choose the account that this window uses.');
    this.item.show(`$(account) ${text}`, tooltip, text);
  }
}
