/**
 * What `activate` of this extension answers to other extensions. Types alone: copy this file into your project, and give
 * {@link CallExplorerApi} to `vscode.extensions.getExtension`.
 */
export interface CallExplorerApi {
  readonly apiVersion: 1;
  /**
   * Looks calls up without opening anything; the look-up is listed in the Lookups view, and its problems in Problems. Resolves when
   * every ID has its answer. Rejects where the request is of a wrong shape, naming the part, and where there is no account and the
   * user adds none.
   */
  lookUp(request: LookUpRequest): Promise<LookupSummary>;
}

/** What to look up. */
export interface LookUpRequest {
  /** Free text or a list. */
  readonly ids: string | readonly string[];
  /** Names of properties. Default: those of the setting `hubspotCalls.properties`. */
  readonly properties?: readonly string[];
  /** Names of properties whose former values are wanted, too. */
  readonly propertiesWithHistory?: readonly string[];
  /** A unique property to find calls by, instead of the record ID. */
  readonly idProperty?: string;
  /** True asks for archived calls only. */
  readonly archived?: boolean;
  /** Default: the active account. */
  readonly accountId?: string;
}

/** How a look-up ended. Holds no CRM data. */
export interface LookupSummary {
  readonly id: string;
  /** `cancelled`: some IDs were not sent, whatever has stopped the look-up. */
  readonly state: 'done' | 'cancelled';
  readonly counts: LookupCounts;
  /** One for each distinct ID, in the order asked. */
  readonly entries: readonly EntrySummary[];
  /** HTTP requests sent, retries included. */
  readonly requests: number;
}

/** In IDs. */
export interface LookupCounts {
  /** Distinct IDs asked for: the sum of the six below. */
  readonly requested: number;
  readonly found: number;
  readonly archived: number;
  readonly merged: number;
  readonly missing: number;
  readonly failed: number;
  readonly notSent: number;
  /** Pieces of the input that are no IDs; never sent. */
  readonly invalid: number;
  /** Repetitions; never sent. */
  readonly duplicates: number;
}

/** What came of one ID. */
export interface EntrySummary {
  readonly id: string;
  readonly kind: 'found' | 'archived' | 'merged' | 'missing' | 'failed' | 'notSent';
  /** HubSpot's category of the error, on missing and failed IDs. */
  readonly category?: string;
}
