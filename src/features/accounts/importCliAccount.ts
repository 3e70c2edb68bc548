import type { AccountPortal } from '../../calls/accountPortal';
import type { LookupAccount } from '../../calls/lookup';
import type { LookupFailure } from '../../calls/lookupFailure';
import { portalType } from '../../calls/portalType';
import type { AccountKey } from '../../services/accounts/credential';
import type { Services } from '../../services/createServices';
import { outcomeOfError } from '../../services/outcomeOfError';
import type { ImportableCliAccount } from './findCliAccounts';
import { keepToken } from './keepToken';

/** An account of the HubSpot CLI that HubSpot was asked about. */
export interface CheckedCliAccount {
  readonly account: ImportableCliAccount;
  readonly portal: AccountPortal;
  /** Why its key was not exchanged for a token. */
  readonly failure?: LookupFailure;
}

/** Asks HubSpot for a token in exchange for an account's key. Rejects with the signal's reason only. */
export async function checkCliAccount(
  { keyTokens }: Pick<Services, 'keyTokens'>,
  account: ImportableCliAccount,
  signal: AbortSignal,
): Promise<CheckedCliAccount> {
  const { accountType, key, portalId } = account;
  const type = portalType(accountType);
  const portal = { id: portalId, ...(type === undefined ? {} : { type }) };
  try {
    const { portalName: name } = await keyTokens.exchange(key, portalId, signal);
    return { account, portal: { ...portal, ...(name === undefined ? {} : { name }) } };
  } catch (error) {
    signal.throwIfAborted();
    return { account, portal, failure: outcomeOfError(error).failure };
  }
}

/** True where HubSpot has said that the key opens nothing; where it could not be asked, the account is imported all the same. */
export function isRefused({ failure }: CheckedCliAccount): boolean {
  return failure?.kind === 'keyRefused' || failure?.kind === 'forbidden';
}

/** Adds the account, or replaces the key of the one that was imported before. Answers its id, or `undefined` where the key is not kept. */
export async function storeCliAccount(
  { accounts }: Pick<Services, 'accounts'>,
  { account, portal }: CheckedCliAccount,
  imported: LookupAccount | undefined,
): Promise<string | undefined> {
  const { key, name = portal.id, portalId } = account;
  const credential: AccountKey = { kind: 'accountKey', key, portalId };
  const id = await keepToken(async keep => {
    if (imported !== undefined) {
      await accounts.replaceToken(imported.id, credential, keep);
      return imported.id;
    }
    const isTaken = accounts.list().some(other => other.name === name);
    return (await accounts.add(isTaken ? `${name} (${portalId})` : name, credential, keep)).id;
  });
  if (id !== undefined) {
    await accounts.learn(id, portal);
  }
  return id;
}
