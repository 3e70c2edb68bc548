import type { ApiVersion } from './lookup';

/** Where a version of the API keeps the calls. */
export function callsBatchReadPath(version: ApiVersion): string {
  return version === 'v3'
    ? '/crm/v3/objects/calls/batch/read'
    : `/crm/objects/${version}/calls/batch/read`;
}
