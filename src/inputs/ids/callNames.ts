/** Names of a call's ID in HubSpot's API, its exports and its calls, as {@link plainName} writes them. */
export const callNames: ReadonlySet<string> = new Set([
  'callid',
  'callids',
  'engagementid',
  'engagementids',
  'hscallid',
  'hsobjectid',
  'objectid',
  'objectids',
  'recordid',
  'recordids',
]);

/** A name as it is compared: `hs_object_id`, `hsObjectId` and `HS Object ID` are the same. Lower case, letters only. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}
