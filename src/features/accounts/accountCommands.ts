import * as l10n from '@vscode/l10n';
import * as v from 'valibot';
import * as vscode from 'vscode';
import { isOtherPortal } from '../../calls/accountCheck';
import type { LookupAccount } from '../../calls/lookup';
import { isMendedByToken } from '../../calls/lookupFailure';
import { AccessToken } from '../../hubspot/accessToken';
import { describeCheck } from '../../projections/describeCheck';
import { accountName } from '../../projections/describeLookup';
import type { Accounts } from '../../services/accounts';
import type { Services } from '../../services/createServices';
import { askForName, askForToken } from './accountPrompts';
import { sayCheck, withProgress } from './checkAccount';
import { decodeArgument } from './decodeArgument';
import { keepToken } from './keepToken';
import { pickAccount } from './pickAccount';

type Needed = Pick<Services, 'accounts' | 'checks'>;

/**
 * Asks for a name and a token, or takes them from the argument. Answers `undefined` when the user changed their mind. A person is
 * told what the token can do; a program that brings one is not made to wait for HubSpot.
 */
export async function addAccount(
  { accounts, checks }: Needed,
  argument: unknown,
): Promise<{ accountId: string } | undefined> {
  const given = argument === undefined ? undefined : decodeArgument(newAccountSchema, argument);
  const isFromProgram = typeof given?.token === 'string';
  const name = given?.name ?? (isFromProgram ? 'HubSpot' : await askForName(accounts));
  if (name === undefined) {
    return undefined;
  }
  const token = given === undefined ? await askForToken(name) : requireToken(given.token);
  if (token === undefined) {
    return undefined;
  }
  if (isFromProgram) {
    return { accountId: (await accounts.add(name, token)).id };
  }
  const account = await keepToken(keep => accounts.add(name, token, keep));
  if (account === undefined) {
    return undefined;
  }
  void withProgress(signal => checks.check(account, signal)).then(
    check => check && sayCheck(accounts.get(account.id) ?? account, check),
  );
  return { accountId: account.id };
}

export async function switchAccount(accounts: Accounts, argument: unknown): Promise<void> {
  const account = await pickAccount(accounts, argument, l10n.t('Switch to which account?'));
  if (account !== undefined) {
    await accounts.switchTo(account.id);
  }
}

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
    await accounts.replaceToken(account.id, requireToken(given.output.token));
    return;
  }
  const token = await askForToken(accountName({ account }));
  if (token !== undefined) {
    await replaceChecked(services, account, token);
  }
}

async function replaceChecked(
  { accounts, checks }: Needed,
  account: LookupAccount,
  token: AccessToken,
): Promise<void> {
  const check = await withProgress(signal => checks.tryToken(account, token, signal));
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
  await keepToken(keep => accounts.replaceToken(account.id, token, keep));
  await checks.keep(account, check);
  void sayCheck(accounts.get(account.id) ?? account, check);
}

async function isToBeUsed(doubt: string): Promise<boolean> {
  const use = l10n.t('Use the New Token Anyway');
  const options = { modal: true, detail: l10n.t('Until then the old token stays.') };
  return (await vscode.window.showWarningMessage(doubt, options, use)) === use;
}

export async function removeAccount(accounts: Accounts, argument: unknown): Promise<void> {
  const given = v.safeParse(removeAccountSchema, argument);
  const account = await pickAccount(
    accounts,
    given.success ? given.output.accountId : argument,
    l10n.t('Remove which account?'),
  );
  if (account === undefined) {
    return;
  }
  const remove = l10n.t('Remove');
  const isSure =
    (given.success && given.output.confirm === false) ||
    (await vscode.window.showWarningMessage(
      l10n.t('Remove the account “{0}”?', accountName({ account })),
      {
        modal: true,
        detail: l10n.t('Its token is deleted from this computer. Look-ups made with it stay.'),
      },
      remove,
    )) === remove;
  if (isSure) {
    await accounts.remove(account.id);
  }
}

/** One of our own features hands on a token that it has wrapped already. */
const newAccountSchema = v.object({
  name: v.optional(v.string()),
  token: v.union([v.string(), v.custom<AccessToken>(token => token instanceof AccessToken)]),
});
const replaceTokenSchema = v.object({ accountId: v.string(), token: v.string() });
const removeAccountSchema = v.object({ accountId: v.string(), confirm: v.optional(v.boolean()) });

function requireToken(given: string | AccessToken): AccessToken {
  const token = typeof given === 'string' ? AccessToken.parse(given) : given;
  if (token === undefined) {
    throw new Error(
      l10n.t('This is no access token: it is empty or holds characters a token cannot have.'),
    );
  }
  return token;
}
