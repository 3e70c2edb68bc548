/**
 * The call a HubSpot address leads to, in both forms HubSpot has used: `…/record/0-48/<id>` and `…/call/<id>`.
 * `undefined` for every other text. Total.
 */
export function callIdOfUrl(text: string): { readonly id: string } | undefined {
  const match =
    /^(?:https?:\/\/)?app(?:-[a-z0-9]+)?\.hubspot\.com\/\S*?\/(?:0-48|call)\/(\d{1,20})(?=$|[/?#])[^\s]*$/i.exec(text);
  const id = match?.[1];
  return id === undefined ? undefined : { id };
}
