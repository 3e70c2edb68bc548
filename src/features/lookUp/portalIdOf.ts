import type { LookupAccount } from '../../calls/lookup';
import type { Services } from '../../services/createServices';

/** The number HubSpot gives an account, as far as it is known already: nobody waits for the network to be warned. */
export async function portalIdOf(
  { details }: Pick<Services, 'details'>,
  account: LookupAccount,
): Promise<string | undefined> {
  const known = account.sample ? await details.load(account) : details.get(account);
  return account.portal?.id ?? known?.portalId;
}
