import * as l10n from '@vscode/l10n';
import * as v from 'valibot';
import { accountName } from '../../projections/accounts/accountName';
import type { Accounts } from '../../services/accounts/accounts';
import { askForName } from './accountPrompts';
import { pickAccount } from './pickAccount';

/** Gives an account another name. Look-ups that were made keep the one they were made under. */
export async function renameAccount(accounts: Accounts, argument: unknown): Promise<void> {
  const given = v.safeParse(schema, argument);
  const account = await pickAccount(
    accounts,
    given.success ? given.output.accountId : argument,
    l10n.t('Rename which account?'),
    ({ sample }) => !sample,
  );
  if (account === undefined) {
    return;
  }
  if (account.sample) {
    throw new Error(l10n.t('The sample portal cannot be renamed.'));
  }
  const name = given.success
    ? given.output.name
    : await askForName(accounts, {
        title: l10n.t('Rename “{0}”', accountName({ account })),
        value: account.name,
      });
  if (name !== undefined) {
    await accounts.rename(account.id, name);
  }
}

const schema = v.object({
  accountId: v.string(),
  name: v.pipe(v.string(), v.trim(), v.nonEmpty()),
});
