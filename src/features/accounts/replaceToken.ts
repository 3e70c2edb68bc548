import * as l10n from '@vscode/l10n';
import * as v from 'valibot';
import * as vscode from 'vscode';
import { isOtherPortal } from '../../calls/accountCheck';
import type { LookupAccount } from '../../calls/lookup';
import { isMendedByToken } from '../../calls/lookupFailure';
import { needsOtherToken } from '../../calls/needsOtherToken';
import { accountName } from '../../projections/accounts/accountName';
import { describeCheck } from '../../projections/accounts/describeCheck';
import type { Services } from '../../services/createServices';
import { askForToken } from './accountPrompts';
import { sayCheck, withProgress } from './checkAccount';
import { keepToken } from './keepToken';
import { openCredential, openGiven, type OpenedCredential } from './openCredential';
import { pickAccount } from './pickAccount';

type Needed = Pick<Services, 'accounts' | 'checks' | 'keyTokens' | 'store'>;

/** The old token stays until the new one is stored, and a person is asked before one is stored that does not work. */
export async function replaceToken(services: Needed, argument: unknown): Promise<void> {
  const { accounts } = services;
  const given = v.safeParse(replaceTokenSchema, argument);
  const account = await pickAccount(
    accounts,
    given.success ? given.output.accountId : argument,
    l10n.t('Replace the token of which account?'),
    ({ sample }) => !sample,
  );
  if (account === undefined) {
    return;
  }
  if (account.sample) {
    throw new Error(l10n.t('The sample portal needs no token.'));
  }
  if (given.success) {
    await accounts.replaceToken(account.id, await openGiven(services, given.output.token));
    return;
  }
  const pasted = await askForToken(accountName({ account }));
  const opened = pasted && (await openCredential(services, pasted));
  if (opened !== undefined) {
    await replaceChecked(services, account, opened);
  }
}

const replaceTokenSchema = v.object({ accountId: v.string(), token: v.string() });

async function replaceChecked(
  { accounts, checks, store }: Needed,
  account: LookupAccount,
  opened: OpenedCredential,
): Promise<void> {
  const check = await withProgress(signal => checks.tryToken(account, opened, signal));
  if (check === undefined) {
    return;
  }
  const doubt = isOtherPortal(account.portal, check)
    ? l10n.t(
        'The new token belongs to the HubSpot account {0}, not to {1}. Calls of one are missing in the other.',
        check.token?.portalId ?? check.portal?.id ?? '',
        account.portal?.id ?? '',
      )
    : check.failure !== undefined && isMendedByToken(check.failure.kind)
      ? describeCheck(accountName({ account }), check)
      : undefined;
  if (doubt !== undefined && !(await isToBeUsed(doubt))) {
    return;
  }
  const isKept = await keepToken(async keep => {
    await accounts.replaceToken(account.id, opened.credential, keep);
    return true;
  });
  if (isKept !== true) {
    return;
  }
  await checks.keep(account, check);
  const failed = store
    .list()
    .find(lookup => lookup.account.id === account.id && needsOtherToken(lookup));
  void sayCheck(accounts.get(account.id) ?? account, check, failed?.id);
}

async function isToBeUsed(doubt: string): Promise<boolean> {
  const use = l10n.t('Use the New Token Anyway');
  const options = { modal: true, detail: l10n.t('Until then the old token stays.') };
  return (await vscode.window.showWarningMessage(doubt, options, use)) === use;
}
