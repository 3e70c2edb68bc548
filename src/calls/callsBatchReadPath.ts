import { crmPath } from './crmPath';
import type { ApiVersion } from './lookup';

/** Where a version of the API keeps the calls. */
export function callsBatchReadPath(version: ApiVersion): string {
  return crmPath(version, 'objects', 'calls', 'batch', 'read');
}
