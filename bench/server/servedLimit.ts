import * as v from 'valibot';

/**
 * What the server lets through, and what its headers say of it.
 * - `silent`: everything, and no header speaks of a limit.
 * - `generous`: everything; the headers name a limit that is never reached, as HubSpot names one in nearly every answer.
 * - `rolling`: 100 requests in any 10 s, as for the smallest accounts; what is over it gets HubSpot's 429.
 */
export type ServedLimit = v.InferOutput<typeof servedLimitSchema>;

export const servedLimitSchema = v.picklist(['silent', 'generous', 'rolling']);

/** https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines */
export const rollingLimit = { requests: 100, intervalMs: 10_000 };

/** More than any part asks for. */
export const generousLimit = { requests: 1_000_000, intervalMs: 10_000 };
