import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { AccountCheck } from '../../calls/accountCheck';
import type { LookupAccount } from '../../calls/lookup';
import { isMendedByToken } from '../../calls/lookupFailure';
import { runForUser } from '../../platform/commands';
import { accountName } from '../../projections/accounts/accountName';
import { describePortal } from '../../projections/accounts/describeAccount';
import { describeCheck, missingScopes } from '../../projections/accounts/describeCheck';
import type { Services } from '../../services/createServices';
import { askHubSpot } from './askHubSpot';
import { pickAccount } from './pickAccount';

/** Asks HubSpot about an account and says what came of it. */
export async function checkAccount(
  services: Pick<Services, 'accounts' | 'checks'>,
  argument: unknown,
): Promise<void> {
  const { accounts, checks } = services;
  const account = await pickAccount(accounts, argument, l10n.t('Check which account?'));
  const check = account && (await withProgress(signal => checks.check(account, signal)));
  if (account !== undefined && check !== undefined) {
    // It may have been learnt just now where the account leads.
    void sayCheck(accounts.get(account.id) ?? account, check);
  }
}

/** Runs a check that can be cancelled; answers `undefined` where it was. */
export function withProgress(
  run: (signal: AbortSignal) => Promise<AccountCheck>,
): Thenable<AccountCheck | undefined> {
  return askHubSpot(l10n.t('Asking HubSpot about the token'), run);
}

/** Says what came of a check, with the step that mends what is wrong. */
export async function sayCheck(
  account: LookupAccount,
  check: AccountCheck,
  /** A look-up that failed because of the token, and may be tried again now. */
  failedLookupId?: string,
): Promise<void> {
  const { failure } = check;
  const replace = l10n.t('Replace Token…');
  const again = l10n.t('Check Again');
  const scopes = l10n.t('Add Scopes…');
  const missing = missingScopes(check);
  const retry = l10n.t('Retry Failed Calls');
  const actions = [
    ...(failure === undefined && failedLookupId !== undefined ? [retry] : []),
    ...(missing.length > 0 ? [scopes] : []),
    ...(failure !== undefined && isMendedByToken(failure.kind) ? [replace] : []),
    ...(failure === undefined ? [] : [again]),
  ];
  const name = accountName({ account });
  const said = describeCheck(name, check);
  const message = [
    // Which account it is that is kept all the same.
    failure === undefined ? said : l10n.t('The check of “{0}” failed. {1}', name, said),
    describePortal(account),
  ]
    .filter(Boolean)
    .join(' ');
  const picked = await (failure === undefined
    ? vscode.window.showInformationMessage(message, ...actions)
    : isMendedByToken(failure.kind)
      ? vscode.window.showErrorMessage(message, ...actions)
      : vscode.window.showWarningMessage(message, ...actions));
  if (picked === replace) {
    await runForUser('replaceToken', account.id);
  } else if (picked === retry) {
    await runForUser('retryFailed', failedLookupId);
  } else if (picked === again) {
    await runForUser('checkAccount', account.id);
  } else if (picked === scopes) {
    await runForUser('explainScope', { scopes: missing, accountId: account.id });
  }
}
