import * as l10n from '@vscode/l10n';
import * as v from 'valibot';
import { AccessToken } from '../../hubspot/tokens/accessToken';
import { PersonalAccessKey } from '../../hubspot/tokens/personalAccessKey';
import { runForUser } from '../../platform/commands';
import { decodeArgument } from '../../platform/decodeArgument';
import type { Accounts } from '../../services/accounts/accounts';
import type { Services } from '../../services/createServices';
import { askForToken } from './accountPrompts';
import { askForNewName, type NewName } from './askForNewName';
import { sayCheck, withProgress } from './checkAccount';
import { importCliAccounts } from './importCliAccounts';
import { keepToken } from './keepToken';
import { openCredential, openGiven } from './openCredential';
import { pickAccount, pickAccountOrAdd } from './pickAccount';

type Needed = Pick<Services, 'accounts' | 'checks' | 'keyTokens'>;

/**
 * Asks for a name and a token, or takes them from the argument. Answers `undefined` when the user changed their mind. A person is
 * told what the token can do; a program that brings one is not made to wait for HubSpot, unless it may be a key.
 */
export async function addAccount(
  services: Needed,
  argument: unknown,
): Promise<{ accountId: string } | undefined> {
  const { accounts, checks } = services;
  const given = argument === undefined ? undefined : decodeArgument(newAccountSchema, argument);
  if (typeof given?.token === 'string') {
    const credential = await openGiven(services, given.token);
    return { accountId: (await accounts.add(given.name ?? 'HubSpot', credential)).id };
  }
  const named =
    given?.name === undefined
      ? await askForNewName(accounts, given === undefined)
      : nameOf(given.name);
  if (named?.kind !== 'name') {
    return named === undefined ? undefined : importInstead(services);
  }
  const { name } = named;
  const pasted = given === undefined ? await askForToken(name, '2/2') : given.token;
  if (pasted === undefined) {
    return undefined;
  }
  const opened = await openCredential(services, pasted);
  const account = opened && (await keepToken(keep => accounts.add(name, opened.credential, keep)));
  if (account === undefined) {
    return undefined;
  }
  void withProgress(signal => checks.check(account, signal)).then(
    check => check && sayCheck(accounts.get(account.id) ?? account, check),
  );
  return { accountId: account.id };
}

function nameOf(name: string): NewName {
  return { kind: 'name', name };
}

async function importInstead(services: Needed): Promise<{ accountId: string } | undefined> {
  const [accountId] = (await importCliAccounts(services, undefined))?.accountIds ?? [];
  return accountId === undefined ? undefined : { accountId };
}

/** Switches this window. A new account becomes the active one by itself. */
export async function switchAccount(accounts: Accounts, argument: unknown): Promise<void> {
  const account = await (argument === undefined
    ? pickAccountOrAdd(
        accounts,
        accounts.active === undefined
          ? l10n.t('Which account is this window to use?')
          : l10n.t('Switch to which account?'),
      )
    : pickAccount(accounts, argument, ''));
  if (account === 'add') {
    await runForUser('addAccount');
  } else if (account !== undefined) {
    await accounts.switchTo(account.id);
  }
}

/** One of our own features hands on a token or key that it has wrapped already. */
const newAccountSchema = v.object({
  name: v.optional(v.string()),
  token: v.union([
    v.string(),
    v.custom<AccessToken | PersonalAccessKey>(
      token => token instanceof AccessToken || token instanceof PersonalAccessKey,
    ),
  ]),
});
