import type { Json } from '../base/json';
import type { AccessToken } from './tokens/accessToken';
import type { PersonalAccessKey } from './tokens/personalAccessKey';

/**
 * Puts one request on the wire and answers whatever came back, any status included. It neither retries nor waits for its turn:
 * that is added by wrapping. Rejects with a `HubSpotError` of kind `network`, `timeout` or `notFound` (an address that may not
 * get a token), and with the signal's reason when aborted.
 */
export interface Transport {
  send(request: HubSpotRequest, signal: AbortSignal): Promise<HubSpotResponse>;
}

/** One HTTP request to HubSpot. */
export interface HubSpotRequest {
  readonly method: 'GET' | 'POST';
  /** Starts with a slash and holds no query. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Json;
  /** Who asks. A token goes into the header; a key, which is no token, goes into the body only. */
  readonly token: AccessToken | PersonalAccessKey;
  /** The member of the body that the token or key is put into, where HubSpot is asked about that itself. */
  readonly tokenMember?: string;
  /** True where the same was sent before. */
  readonly isRetry?: boolean;
}

/** What came back, whatever its status. */
export interface HubSpotResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Text, for it may be HTML where JSON was promised. */
  readonly body: string;
}
