import { knownPortalId } from '../../calls/knownPortalId';
import type { LookupAccount } from '../../calls/lookup';
import type { Services } from '../../services/createServices';

/** The number HubSpot gives an account, as far as it is known already: nobody waits for the network to be warned. */
export function portalIdOf(
  { details }: Pick<Services, 'details'>,
  account: LookupAccount,
): string | undefined {
  return knownPortalId(account) ?? details.get(account)?.portalId;
}
