import type { Lookup } from './lookup';
import { lookupName } from './lookupName';

/**
 * What the response document of a look-up is called: by the look-up and the account that answered. The account is always named, but
 * for the sample portal: a name that came and went with other accounts would be another address each time.
 */
export function documentName(lookup: Pick<Lookup, 'account' | 'plan' | 'sources'>): string {
  const { account } = lookup;
  return [lookupName(lookup), account.sample ? '' : account.name].filter(Boolean).join(' · ');
}
