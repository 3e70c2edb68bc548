import type { ServerResponse } from 'node:http';
import type { HubSpotResponse } from '../../../src/hubspot/transport';
import type { RecordedRequest } from './recordedRequest';

/** What goes wrong with one request. It has to end the response, in whatever way. */
export type Fault = (exchange: Exchange) => Promise<void> | void;

/** One request at the server, and the ways to answer it. */
export interface Exchange {
  readonly request: RecordedRequest;
  /** What the server would answer if nothing went wrong: to this request, or to one for other ids. */
  readonly answer: (ids?: readonly string[]) => Promise<HubSpotResponse>;
  /** Sends a whole answer. */
  readonly send: (answer: HubSpotResponse) => void;
  /** The bare response, for whatever is not an answer at all. */
  readonly response: ServerResponse;
}
