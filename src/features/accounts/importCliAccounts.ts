import * as l10n from '@vscode/l10n';
import * as v from 'valibot';
import type { LookupAccount } from '../../calls/lookup';
import type { Services } from '../../services/createServices';
import { decodeArgument } from '../../platform/decodeArgument';
import { askHubSpot } from './askHubSpot';
import {
  findCliAccounts,
  isImportable,
  type FoundCliAccounts,
  type ImportableCliAccount,
} from './findCliAccounts';
import { checkCliAccount, isRefused, storeCliAccount } from './importCliAccount';
import { pickCliAccounts } from './pickCliAccounts';
import { describeFailedCheck, sayImported, sayNothingFound } from './tellOfImport';

type Needed = Pick<Services, 'accounts' | 'checks' | 'keyTokens'>;

/**
 * Imports accounts of the HubSpot CLI: those the argument names, else those the user picks. Answers the ids of the accounts that
 * were added or got another key, or `undefined` when the user changed their mind.
 */
export async function importCliAccounts(
  services: Needed,
  argument: unknown,
): Promise<{ accountIds: readonly string[] } | undefined> {
  const given = argument === undefined ? undefined : decodeArgument(argumentSchema, argument);
  const found = await findCliAccounts();
  const imported = await importedAccounts(services);
  if (given === undefined && found.accounts.length + found.flaws.length === 0) {
    void sayNothingFound(found);
    return undefined;
  }
  const chosen =
    given === undefined
      ? await pickCliAccounts(found, imported)
      : [...new Set(given.portalIds)].map(portalId => requireAccount(found, portalId));
  if (chosen === undefined) {
    return undefined;
  }
  const checked = await askHubSpot(l10n.t('Asking HubSpot about the keys'), signal =>
    Promise.all(chosen.map(account => checkCliAccount(services, account, signal))),
  );
  if (checked === undefined) {
    return undefined;
  }
  const refused = checked.filter(isRefused);
  const ids: string[] = [];
  let nextActiveId: string | undefined;
  // One after the other: each may have to ask how its key is to be kept.
  for (const candidate of checked.filter(one => !isRefused(one))) {
    const known = imported.get(candidate.account.portalId);
    const id = await storeCliAccount(services, candidate, known);
    const stored = id === undefined ? undefined : services.accounts.get(id);
    if (stored !== undefined) {
      ids.push(stored.id);
      // Two keys may be of one account.
      imported.set(candidate.account.portalId, stored);
    }
    if (known === undefined && (nextActiveId === undefined || candidate.account.isDefault)) {
      nextActiveId = id;
    }
  }
  if (nextActiveId !== undefined) {
    await services.accounts.switchTo(nextActiveId);
  }
  if (given === undefined) {
    sayImported(services, ids, checked);
  } else if (refused[0] !== undefined) {
    throw new Error(describeFailedCheck(refused[0]));
  }
  return { accountIds: ids };
}

const argumentSchema = v.object({ portalIds: v.array(v.string()) });

/** The accounts with a personal access key, by their number in HubSpot. */
async function importedAccounts({ accounts }: Needed): Promise<Map<string, LookupAccount>> {
  const imported = new Map<string, LookupAccount>();
  for (const account of accounts.list()) {
    // A secret store that does not work is told of when something is to be stored.
    const portalId = await accounts.tokens.portalOfKey(account.id).catch(() => undefined);
    if (portalId !== undefined) {
      imported.set(portalId, account);
    }
  }
  return imported;
}

function requireAccount({ accounts }: FoundCliAccounts, portalId: string): ImportableCliAccount {
  const account = accounts.filter(isImportable).find(one => one.portalId === portalId);
  if (account === undefined) {
    throw new Error(
      l10n.t('The HubSpot CLI has no account {0} that can be imported.', JSON.stringify(portalId)),
    );
  }
  return account;
}
