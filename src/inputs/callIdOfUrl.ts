/** A call's id within an address. */
export interface UrlCallId {
  readonly id: string;
  /** Where the id starts in the address. */
  readonly offset: number;
}

const recordPage =
  /^(?:https?:\/\/)?app(?:-[a-z0-9]+)?\.hubspot\.com\/(?:[^\s?#]*\/)?(?:0-48|call)\/(?<id>\d{1,20})(?=$|[/?#])/di;

/**
 * The call a HubSpot address leads to, in both forms HubSpot has used: `…/record/0-48/<id>` and `…/call/<id>`.
 * `undefined` for every other text. Total.
 */
export function callIdOfUrl(text: string): UrlCallId | undefined {
  const match = recordPage.exec(text);
  const id = match?.groups?.['id'];
  const offset = match?.indices?.groups?.['id']?.[0];
  return id === undefined || offset === undefined ? undefined : { id, offset };
}
