import * as l10n from '@vscode/l10n';
import type { LookupAccount } from '../../calls/lookup';
import { otherPortal } from '../../calls/otherPortal';
import { formatNumber } from '../values/formatNumber';
import { listInWords } from '../values/listInWords';
import { accountName } from './accountName';

/** An id that may come from an address, which names the HubSpot account it belongs to. */
interface AddressedId {
  readonly portalId?: string;
}

/**
 * A warning where ids come from addresses of another HubSpot account than the one that is asked, whose number is `portalId`:
 * what is called so there may be nothing, or something else, here. `undefined` where there is nothing to warn of. Total.
 */
export function describeOtherPortal(
  ids: readonly AddressedId[],
  account: LookupAccount,
  portalId: string | undefined,
): string | undefined {
  const others = ids.flatMap(id => otherPortal(id, portalId) ?? []);
  const [first] = others;
  if (first === undefined) {
    return undefined;
  }
  const name = accountName({ account });
  if (others.length === 1) {
    return ids.length === 1
      ? l10n.t('This address belongs to account {0}, not to {1}.', first, name)
      : l10n.t('One address belongs to account {0}, not to {1}.', first, name);
  }
  return l10n.t(
    '{0} addresses belong to other accounts ({1}), not to {2}.',
    formatNumber(others.length),
    listInWords([...new Set(others)].slice(0, mostNamed)),
    name,
  );
}

const mostNamed = 3;
