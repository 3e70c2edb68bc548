import type { Lookup } from '../../calls/lookup';
import type { LookupNode } from '../../projections/tree/lookupNode';
import type { Services } from '../../services/createServices';

/**
 * A row that says why owners stay IDs: below the newest look-up whose account lets the token read calls and not owners. It is there
 * until it is dismissed.
 */
export function ownersHint(
  { hints, owners, store }: Pick<Services, 'hints' | 'owners' | 'store'>,
  lookup: Lookup,
): readonly LookupNode[] {
  const { account } = lookup;
  const isDue =
    owners.get(account).origin === 'missingScope' &&
    !hints.has(account.id) &&
    store.list().find(newer => newer.account.id === account.id && hasOwner(newer))?.id ===
      lookup.id;
  return isDue ? [{ kind: 'ownersHint', lookup }] : [];
}

function hasOwner({ entries }: Lookup): boolean {
  return entries.some(entry => 'call' in entry && entry.call.properties['hubspot_owner_id']);
}
