import * as v from 'valibot';

/** The server takes any. */
export const anyToken = 'any-token';

/** Who reads, and from where. */
export type ContestantSettings = v.InferOutput<typeof contestantSettingsSchema>;

/**
 * - `product`: this extension.
 * - `sdk`: `@hubspot/api-client` as it comes, all chunks at once.
 * - `sdkWithLimiter`: the same with the limiter options it offers, which are its way to keep to HubSpot's limit.
 * - `sdkWithRetries`: the same with as many retries as it allows, and no limiter.
 * - `bare`: a loop around node-fetch and `JSON.parse`.
 */
export const contestantSettingsSchema = v.object({
  name: v.picklist(['product', 'sdk', 'sdkWithLimiter', 'sdkWithRetries', 'bare']),
  url: v.string(),
  /** For `product` and `bare`; the SDK has none. */
  maxConcurrentRequests: v.number(),
});
