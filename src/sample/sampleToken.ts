import { sampleAccount } from './sampleAccount';

/** The key of the sample portal as `POST /oauth/v2/private-apps/get/access-token-info` shows it. */
export const sampleToken = {
  userId: 4300901,
  hubId: sampleAccount.portalId,
  appId: 4300801,
  scopes: [
    'crm.objects.companies.read',
    'crm.objects.contacts.read',
    'crm.objects.deals.read',
    'crm.objects.owners.read',
    'oauth',
    'tickets',
  ],
} as const;
