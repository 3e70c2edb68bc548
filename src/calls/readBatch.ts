import type { CallId } from './callId';

/** What is asked about each call, the same for a whole look-up. */
export interface ReadOptions {
  /** Names of properties. HubSpot leaves unknown ones out without a word. */
  readonly properties: readonly string[];
  /** Names of properties to return with every value they had. Halves the size of a batch. */
  readonly propertiesWithHistory: readonly string[];
  /** The name of the set that the properties are of, where the user has chosen one. To be shown; never sent. */
  readonly propertySet?: string;
  /** A unique property to find calls by, instead of the record id. */
  readonly idProperty?: string;
  /** True returns archived calls and only those; HubSpot never returns both kinds at once. */
  readonly archived: boolean;
}

/** One request to `batch/read`: at most 100 ids, or 50 with property history. */
export interface ReadBatch extends ReadOptions {
  readonly ids: readonly CallId[];
}
