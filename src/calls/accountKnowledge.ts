import type { AccountDetails } from './accountDetails';
import { unknownOwners, type CallOwners } from './callOwners';
import type { CallSchema } from './callSchema';
import { documentedSchema } from './documentedSchema';

/** What is known about an account besides its calls: what their raw values mean, and where they are in HubSpot. */
export interface AccountKnowledge {
  readonly schema: CallSchema;
  readonly owners: CallOwners;
  readonly details?: AccountDetails;
}

/** What is known of any account before it was asked. */
export const documentedKnowledge: AccountKnowledge = {
  schema: documentedSchema,
  owners: unknownOwners,
};
