import type { LookupAccount } from '../../calls/lookup';

/** "Main · production · 4300100": which account it was, for a language model, so in English whatever the user's language is. */
export function accountForModel({ name, portal, sample }: LookupAccount): string {
  if (sample) {
    return 'Sample portal (made-up data, no network)';
  }
  const { id, name: portalName, region, type = '' } = portal ?? {};
  return [name, types.get(type) ?? type, portalName, id, region].filter(Boolean).join(' · ');
}

/** HubSpot's words for them would tell nobody which one is live. */
const types: ReadonlyMap<string, string> = new Map([
  ['STANDARD', 'production'],
  ['SANDBOX', 'sandbox'],
  ['DEVELOPER_TEST', 'developer test account'],
  ['APP_DEVELOPER', 'app developer account'],
]);
