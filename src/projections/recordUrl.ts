import type { AccountDetails } from '../calls/accountDetails';
import type { CallId } from '../calls/callId';

/**
 * The page of a call in HubSpot: the address HubSpot sent with it, else one made of where the account's pages are; `undefined`
 * where neither is known. Never anything but https. Total.
 */
export function recordUrl(
  { id, url }: { readonly id: CallId; readonly url?: string },
  details: AccountDetails | undefined,
): string | undefined {
  const sent = url === undefined ? undefined : secureUrl(url);
  return sent ?? (details && builtUrl(id, details));
}

/** What came as an address, if it is one that may become a link: over https, and with no name in front of the host. */
export function secureUrl(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'https:' && url.username + url.password === '' ? url.href : undefined;
}

/** `0-48` is HubSpot's number for calls. */
function builtUrl(id: CallId, { portalId, uiDomain }: AccountDetails): string | undefined {
  return /^\d{1,25}$/.test(id)
    ? secureUrl(`https://${uiDomain}/contacts/${portalId}/record/0-48/${id}`)
    : undefined;
}
