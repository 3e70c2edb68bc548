import * as l10n from '@vscode/l10n';
import * as v from 'valibot';
import * as vscode from 'vscode';
import type { LookupAccount } from '../../calls/lookup';
import { decodeArgument } from '../../platform/decodeArgument';
import { withoutIcons } from '../../platform/withoutIcons';
import { accountName } from '../../projections/accounts/accountName';
import { describePortal } from '../../projections/accounts/describeAccount';
import type { Accounts } from '../../services/accounts/accounts';

/** The account an id or a row of the view names; without one the user picks, and may change their mind. */
export async function pickAccount(
  accounts: Accounts,
  argument: unknown,
  placeHolder: string,
  isOffered: (account: LookupAccount) => boolean = () => true,
): Promise<LookupAccount | undefined> {
  if (argument !== undefined) {
    const account = accounts.get(decodeArgument(rowSchema, argument));
    if (account === undefined) {
      throw new Error(l10n.t('There is no such account any more.'));
    }
    return account;
  }
  const offered = accounts.list().filter(isOffered);
  if (offered.length === 0) {
    throw new Error(l10n.t('There is no account for this yet. Run “Add Account…” first.'));
  }
  return (await vscode.window.showQuickPick(itemsOf(accounts, offered), { placeHolder }))?.account;
}

/** Offers every account and, at the end, to add another one; answers `undefined` when the user changed their mind. */
export async function pickAccountOrAdd(
  accounts: Accounts,
  placeHolder: string,
): Promise<LookupAccount | 'add' | undefined> {
  const add: vscode.QuickPickItem = {
    label: l10n.t('$(add) Add Account…'),
    description: l10n.t('with a HubSpot access token'),
  };
  const line = { label: '', kind: vscode.QuickPickItemKind.Separator };
  const items: (vscode.QuickPickItem & { readonly account?: LookupAccount })[] = [
    ...itemsOf(accounts, accounts.list()),
    line,
    add,
  ];
  const picked = await vscode.window.showQuickPick(items, { placeHolder });
  return picked === add ? 'add' : picked?.account;
}

function itemsOf(accounts: Accounts, offered: readonly LookupAccount[]): AccountItem[] {
  return offered.map(account => ({
    label: withoutIcons(accountName({ account })),
    description: [
      accounts.active?.id === account.id ? l10n.t('active') : '',
      withoutIcons(describePortal(account)),
    ]
      .filter(Boolean)
      .join(' · '),
    account,
  }));
}

type AccountItem = vscode.QuickPickItem & { readonly account: LookupAccount };

/** Rows of a row's facts lead to their account as well. */
const rowSchema = v.union([
  v.string(),
  v.pipe(
    v.object({ account: v.object({ id: v.string() }) }),
    v.transform(({ account }) => account.id),
  ),
]);
