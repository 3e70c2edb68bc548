import type { AccountDetails } from '../../calls/accountDetails';
import type { AssociatedType } from '../../calls/callAssociations';
import type { CallId } from '../../calls/callId';

/**
 * The page of a call in HubSpot: the address HubSpot sent with it, else one made of where the account's pages are; `undefined`
 * where neither is known. Never anything but https. Total.
 */
export function recordUrl(
  { id, url }: { readonly id: CallId; readonly url?: string },
  details: AccountDetails | undefined,
): string | undefined {
  const sent = url === undefined ? undefined : secureUrl(url);
  return sent ?? pageOf('0-48', id, details);
}

/** The page of a record that a call is associated with; `undefined` where nobody knows yet where the account's pages are. Total. */
export function associatedUrl(
  type: AssociatedType,
  id: string,
  details: AccountDetails | undefined,
): string | undefined {
  return pageOf(objectTypeIds[type], id, details);
}

/** HubSpot's numbers for kinds of records; that of calls is `0-48`. */
const objectTypeIds: Readonly<Record<AssociatedType, string>> = {
  contacts: '0-1',
  companies: '0-2',
  deals: '0-3',
  tickets: '0-5',
};

/** What came as an address, if it is one that may become a link: over https, and with no name in front of the host. */
function secureUrl(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'https:' && url.username + url.password === '' ? url.href : undefined;
}

function pageOf(
  objectTypeId: string,
  id: string,
  details: AccountDetails | undefined,
): string | undefined {
  return details !== undefined && /^\d{1,25}$/.test(id)
    ? secureUrl(
        `https://${details.uiDomain}/contacts/${details.portalId}/record/${objectTypeId}/${id}`,
      )
    : undefined;
}
