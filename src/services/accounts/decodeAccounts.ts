import type { AccountPortal } from '../../calls/accountPortal';
import type { LookupAccount } from '../../calls/lookup';

/** Reads the stored list of accounts, which may come from another version; what cannot be read is left out. Total. */
export function decodeAccounts(stored: unknown): readonly LookupAccount[] {
  return Array.isArray(stored) ? stored.flatMap(decodeAccount) : [];
}

function decodeAccount(stored: unknown): readonly LookupAccount[] {
  if (!isObject(stored)) {
    return [];
  }
  const { id, name, sample } = stored;
  const portal = decodePortal(stored['portal']);
  return typeof id === 'string' && typeof name === 'string' && typeof sample === 'boolean'
    ? [{ id, name, sample, ...(portal === undefined ? {} : { portal }) }]
    : [];
}

function decodePortal(stored: unknown): AccountPortal | undefined {
  if (!isObject(stored) || typeof stored['id'] !== 'string') {
    return undefined;
  }
  const { id, name, type, region } = stored;
  return {
    id,
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof type === 'string' ? { type } : {}),
    ...(typeof region === 'string' ? { region } : {}),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
