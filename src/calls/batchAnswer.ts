import type { JsonObject } from '../base/json';
import type { CallRecord } from './callRecord';

/** HubSpot's answer to one batch, decoded: what was found, and the errors that came with it. */
export interface BatchAnswer {
  /** `COMPLETE` as a rule; `CANCELED`, `PENDING` and `PROCESSING` are documented too. */
  readonly status: string;
  readonly results: readonly CallRecord[];
  /** Results that are not of the documented shape, under the id they bear, if any. */
  readonly malformed: readonly MalformedResult[];
  readonly errors: readonly ReturnedError[];
  /** How many errors HubSpot says there are; it need not be how many it lists. */
  readonly numErrors?: number;
  /** The body as it arrived, fields we do not know included. */
  readonly raw: JsonObject;
}

/** An item of `results` that could not be read as a call. */
export interface MalformedResult {
  /** Its place in `results`, from 0. */
  readonly index: number;
  readonly id?: string;
  /** Where the shape departs from the documented one. */
  readonly reason: string;
}

/** An item of `errors` (`StandardError`): one for many ids, as a rule. */
export interface ReturnedError {
  /** `OBJECT_NOT_FOUND`, `VALIDATION_ERROR`, …: an open set. */
  readonly category: string;
  readonly message: string;
  /** The ids the error is about, from `context.ids` or `context.id`; none where HubSpot names none. */
  readonly ids: readonly string[];
  readonly details: readonly ErrorDetail[];
  readonly raw: JsonObject;
}

/** An error within an error (`ErrorDetail`). */
export interface ErrorDetail {
  readonly message: string;
  readonly code?: string;
}
