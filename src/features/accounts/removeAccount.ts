import * as l10n from '@vscode/l10n';
import * as v from 'valibot';
import * as vscode from 'vscode';
import type { LookupAccount } from '../../calls/lookup';
import { accountName } from '../../projections/accounts/accountName';
import { formatNumber } from '../../projections/values/formatNumber';
import type { Accounts } from '../../services/accounts/accounts';
import { SecretStoreError } from '../../services/accounts/secretStoreError';
import type { Services } from '../../services/createServices';
import { pickAccount } from './pickAccount';

/** Forgets an account and its token and, where the user wants that, the look-ups that were made with it. Asks first. */
export async function removeAccount(
  { accounts, lookups, store }: Pick<Services, 'accounts' | 'lookups' | 'store'>,
  argument: unknown,
): Promise<void> {
  const given = v.safeParse(schema, argument);
  const account = await pickAccount(
    accounts,
    given.success ? given.output.accountId : argument,
    l10n.t('Remove which account?'),
  );
  if (account === undefined) {
    return;
  }
  const made = store.list().filter(lookup => lookup.account.id === account.id);
  const isUnasked = given.success && given.output.confirm === false;
  const choice = isUnasked ? 'account' : await askForRemoval(accounts, account, made.length);
  if (choice === undefined) {
    return;
  }
  await accounts.remove(account.id).catch(tellThatItStays);
  if (choice === 'withLookups') {
    made.forEach(({ id }) => lookups.remove(id));
  }
}

const schema = v.object({ accountId: v.string(), confirm: v.optional(v.boolean()) });

/** What is to go; `undefined` where the user changed their mind. */
async function askForRemoval(
  accounts: Accounts,
  account: LookupAccount,
  made: number,
): Promise<'account' | 'withLookups' | undefined> {
  const remove = l10n.t('Remove');
  const all =
    made === 1
      ? l10n.t('Remove with Its Look-up')
      : l10n.t('Remove with Its {0} Look-ups', formatNumber(made));
  const picked = await vscode.window.showWarningMessage(
    l10n.t('Remove the account “{0}”?', accountName({ account })),
    { modal: true, detail: describeRemoval(accounts, account, made) },
    remove,
    ...(made > 0 ? [all] : []),
  );
  return picked === remove ? 'account' : picked === all ? 'withLookups' : undefined;
}

/** What goes, what stays, and what this window uses then: never another account in its place that nobody has chosen. */
function describeRemoval(accounts: Accounts, { id, sample }: LookupAccount, made: number): string {
  const isNoneLeft = accounts.active?.id === id && accounts.list().length > 1;
  return [
    ...(sample ? [] : [l10n.t('Its token is deleted from this computer.')]),
    ...(made > 0
      ? [
          l10n.t(
            'Look-ups made with it stay, with its name and the IDs, unless you remove them, too.',
          ),
        ]
      : []),
    ...(isNoneLeft
      ? [l10n.t('No account is active then: the next look-up asks which one to use.')]
      : []),
  ].join(' ');
}

function tellThatItStays(error: unknown): never {
  if (!(error instanceof SecretStoreError)) throw error;
  throw new Error(
    l10n.t(
      'The account was not removed, because the system’s secret storage did not delete its token: {0}',
      error.message,
    ),
    { cause: error },
  );
}
