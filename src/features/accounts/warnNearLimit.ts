import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { accountName } from '../../projections/accounts/accountName';
import { describeUsage } from '../../projections/accounts/describeUsage';
import type { Services } from '../../services/createServices';

/** Says that little is left of an account's requests for the day. */
export function warnNearLimit(
  { accounts, usage }: Pick<Services, 'accounts' | 'usage'>,
  id: string,
): void {
  const account = accounts.get(id);
  const used = account && usage.get(account);
  if (account !== undefined && used !== undefined) {
    void vscode.window.showWarningMessage(
      l10n.t(
        'The daily limit of “{0}” is near: {1} requests are used. Everything that uses HubSpot in this account shares it.',
        accountName({ account }),
        describeUsage(used),
      ),
    );
  }
}
