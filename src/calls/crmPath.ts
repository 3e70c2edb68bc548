import type { ApiVersion } from './lookup';

/** Where a version of HubSpot's API keeps something of the CRM: `crmPath('v3', 'objects', 'calls')` is `/crm/v3/objects/calls`. */
export function crmPath(
  version: ApiVersion,
  kind: 'objects' | 'owners' | 'properties',
  ...rest: readonly string[]
): string {
  return ['/crm', ...(version === 'v3' ? [version, kind] : [kind, version]), ...rest].join('/');
}
