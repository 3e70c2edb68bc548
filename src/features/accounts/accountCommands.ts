import * as l10n from '@vscode/l10n';
import * as v from 'valibot';
import * as vscode from 'vscode';
import type { LookupAccount } from '../../calls/lookup';
import { AccessToken } from '../../hubspot/accessToken';
import { accountName } from '../../projections/describeLookup';
import type { Accounts } from '../../services/accounts';
import { askForName, askForToken } from './accountPrompts';

/** Asks for a name and a token, or takes them from the argument. Answers `undefined` when the user changed their mind. */
export async function addAccount(
  accounts: Accounts,
  argument: unknown,
): Promise<{ accountId: string } | undefined> {
  const given = argument === undefined ? undefined : decode(newAccountSchema, argument);
  const isFromProgram = typeof given?.token === 'string';
  const name = given?.name ?? (isFromProgram ? 'HubSpot' : await askForName(accounts));
  if (name === undefined) {
    return undefined;
  }
  const token = given === undefined ? await askForToken(name) : requireToken(given.token);
  return token && { accountId: (await accounts.add(name, token)).id };
}

export async function switchAccount(accounts: Accounts, argument: unknown): Promise<void> {
  const account = await findOrPick(accounts, argument, l10n.t('Switch to which account?'));
  if (account !== undefined) {
    await accounts.switchTo(account.id);
  }
}

/** The old token stays until the new one is stored. */
export async function replaceToken(accounts: Accounts, argument: unknown): Promise<void> {
  const given = v.safeParse(replaceTokenSchema, argument);
  const account = await findOrPick(
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
  const token = given.success
    ? requireToken(given.output.token)
    : await askForToken(accountName({ account }));
  if (token !== undefined) {
    await accounts.replaceToken(account.id, token);
  }
}

export async function removeAccount(accounts: Accounts, argument: unknown): Promise<void> {
  const given = v.safeParse(removeAccountSchema, argument);
  const account = await findOrPick(
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
const rowSchema = v.union([
  v.string(),
  v.pipe(
    v.object({ id: v.string() }),
    v.transform(({ id }) => id),
  ),
]);

/** Says only that an argument is wrong, never what it holds: it may be a token. */
function decode<Schema extends v.GenericSchema>(
  schema: Schema,
  argument: unknown,
): v.InferOutput<Schema> {
  const decoded = v.safeParse(schema, argument);
  if (!decoded.success) {
    throw new Error(l10n.t('The command was called with an argument it cannot use.'));
  }
  return decoded.output;
}

function requireToken(given: string | AccessToken): AccessToken {
  const token = typeof given === 'string' ? AccessToken.parse(given) : given;
  if (token === undefined) {
    throw new Error(
      l10n.t('This is no access token: it is empty or holds characters a token cannot have.'),
    );
  }
  return token;
}

/** The account an id or a row of the view names; without one the user picks. */
async function findOrPick(
  accounts: Accounts,
  argument: unknown,
  placeHolder: string,
  isOffered: (account: LookupAccount) => boolean = () => true,
): Promise<LookupAccount | undefined> {
  if (argument !== undefined) {
    const account = accounts.get(decode(rowSchema, argument));
    if (account === undefined) {
      throw new Error(l10n.t('There is no such account any more.'));
    }
    return account;
  }
  const offered = accounts.list().filter(isOffered);
  if (offered.length === 0) {
    throw new Error(l10n.t('There is no account for this yet. Run “Add Account…” first.'));
  }
  const items = offered.map(account => ({
    label: accountName({ account }),
    description: accounts.active?.id === account.id ? l10n.t('active') : '',
    account,
  }));
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.account;
}
