import type { LookupAccount } from './lookup';

/** The number HubSpot gives the account, as far as the account itself knows it. The sample portal has one from the start. */
export function knownPortalId({ portal, sample }: LookupAccount): string | undefined {
  return sample ? String(samplePortalId) : portal?.id;
}

/** The number of the sample portal, which an address of one of its calls names. */
export const samplePortalId = 4300100;
