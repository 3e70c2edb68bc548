import type { JsonObject } from '../base/json';

/** One call as HubSpot's batch read returns it (`SimplePublicObject` in HubSpot's specification). */
export interface CallRecord {
  readonly id: string;
  /** Every value is text or null on the wire; a property that was not returned is absent. */
  readonly properties: Readonly<Record<string, string | null>>;
  /** Newest first, as HubSpot sends it. Only for the properties whose history was asked for. */
  readonly propertiesWithHistory: Readonly<Record<string, readonly PropertyVersion[]>>;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** ISO 8601, UTC. */
  readonly updatedAt: string;
  readonly archived: boolean;
  /** ISO 8601, UTC; only on archived calls. */
  readonly archivedAt?: string;
  /** The record's page in HubSpot, where HubSpot sends it. */
  readonly url?: string;
  /** The record as it arrived, fields we do not know included. */
  readonly raw: JsonObject;
}

/** A value a property had from `timestamp` on (`ValueWithTimestamp`). */
export interface PropertyVersion {
  readonly value: string;
  /** ISO 8601, UTC. */
  readonly timestamp: string;
  /** `CRM_UI`, `API`, `INTEGRATION`, …: an open set. */
  readonly sourceType: string;
  readonly sourceId?: string;
  readonly sourceLabel?: string;
  /** A user's id, which is not the id of an owner. */
  readonly updatedByUserId?: number;
}
