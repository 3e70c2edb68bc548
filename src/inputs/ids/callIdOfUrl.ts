/** A call's id within an address. */
export interface UrlCallId {
  readonly id: string;
  /** Where the id starts in the address. */
  readonly offset: number;
  /** The HubSpot account whose page it is, where the address names one. */
  readonly portalId?: string;
}

/** A page of HubSpot, up to the id, in both forms HubSpot has used: `…/record/0-48/<id>` and `…/call/<id>`. */
const recordPage =
  /^(?:https?:\/\/)?app(?:-[a-z0-9]+)?\.hubspot\.com\/(?:[^\s?#]*\/)?(?:0-48|call)\/(\d{1,20})(?=$|[/?#]|[.:!]+$)/i;

/**
 * The API's address of a call, on any host because people test against their own, or the path alone, as logs show it. Other
 * services have addresses that end in `/calls/<id>`, too; theirs lack the `objects`.
 */
const apiPath =
  /^(?:https?:\/\/[^\s/?#]+\/(?:[\w-]+\/)*objects\/|\/?(?:[\w-]+\/)*)(?:0-48|calls)\/(\d{1,20})(?=$|[/?#]|[.:!]+$)/i;

/** No address of a call is longer, and an endless text need not be searched for one. */
export const longestAddress = 2048;

/** The call an address leads to: a page of HubSpot or a resource of its API. `undefined` for every other text. Total. */
export function callIdOfUrl(text: string): UrlCallId | undefined {
  const match = text.length > longestAddress ? null : (recordPage.exec(text) ?? apiPath.exec(text));
  const [read = '', id] = match ?? [];
  if (id === undefined) {
    return undefined;
  }
  const portalId = portal.exec(read)?.[1];
  return {
    id,
    offset: read.length - id.length,
    ...(portalId === undefined ? {} : { portalId }),
  };
}

/** The account in the address of a page; those of the API name none. */
const portal = /^(?:https?:\/\/)?app(?:-[a-z0-9]+)?\.hubspot\.com\/contacts\/(\d{1,20})\//i;
