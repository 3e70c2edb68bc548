/**
 * Why HubSpot gave no answer for an id. The kind is closed, so code branches on it and never on HubSpot's words;
 * the words are kept to be quoted.
 */
export interface LookupFailure {
  readonly kind: FailureKind;
  /** HubSpot's category (`MISSING_SCOPES`, …) or, where HubSpot named none, one of ours in the same style. */
  readonly category: string;
  /** What HubSpot or the network said, in its own words. Foreign text: escape it before it is rendered. */
  readonly message: string;
  /** The HTTP status, where an answer arrived at all. */
  readonly status?: number;
  /** The id HubSpot's support asks for. */
  readonly correlationId?: string;
  /** With `missingScope`: any one of these would do. */
  readonly scopes?: readonly string[];
  /** How long HubSpot asked us to wait, in milliseconds. */
  readonly retryAfterMs?: number;
}

/** What went wrong, and whether to send the same request again helps. */
export type FailureKind =
  /** 401: the token is wrong, revoked or expired. Retrying does not help. */
  | 'unauthorized'
  /** 401 with an expiry in 1970: another kind of credential was sent as a token. Retrying does not help. */
  | 'wrongCredential'
  /** The personal access key of the HubSpot CLI was not exchanged for a token: it is wrong, deactivated, or another account's. Retrying does not help. */
  | 'keyRefused'
  /** 403: the token lacks a scope. Retrying does not help. */
  | 'missingScope'
  /** 403 for another reason: the app or the user may not read this. Retrying does not help. */
  | 'forbidden'
  /** 404, a redirect or an address that may get no token: the API is not there. Retrying does not help. */
  | 'notFound'
  /** 429 for the second or the ten seconds. Retrying helps after the wait. */
  | 'rateLimited'
  /** 429 for the day. Retrying helps after midnight in the account's time zone. */
  | 'dailyLimit'
  /** 477: the account moves between data centres. Retrying helps after hours. */
  | 'migrating'
  /** 423: the account is busy syncing. Retrying helps after two seconds. */
  | 'locked'
  /** No answer arrived. Retrying may help. */
  | 'network'
  /** No answer arrived in time. Retrying may help. */
  | 'timeout'
  /** 5xx. Retrying helps more often than not. */
  | 'server'
  /** Another 4xx: HubSpot refuses this request. Retrying the same request does not help. */
  | 'rejected'
  /** The answer is not of the documented shape, or leaves an id out. Retrying may help; for an id that is left out it is left to the user. */
  | 'protocol';

const stopping: ReadonlySet<FailureKind> = new Set<FailureKind>([
  'unauthorized',
  'wrongCredential',
  'keyRefused',
  'missingScope',
  'forbidden',
  'notFound',
  'dailyLimit',
  'migrating',
]);

/** How long a wait HubSpot may ask for, in milliseconds, before it is the user's turn to decide. */
export const longestWaitMs = 60_000;

/** True where every further request of the same look-up would fail alike, so none is worth sending. */
export function stopsLookup({ kind, retryAfterMs = 0 }: LookupFailure): boolean {
  return stopping.has(kind) || retryAfterMs > longestWaitMs;
}

/** True where HubSpot gave no answer that tells anything, be it that nothing arrived or that its servers failed. */
export function isOutOfReach(kind: FailureKind): boolean {
  return kind === 'network' || kind === 'timeout' || kind === 'server';
}

/** True where another token, or one that may do more, would mend it. */
export function isMendedByToken(kind: FailureKind): boolean {
  switch (kind) {
    case 'unauthorized':
    case 'wrongCredential':
    case 'keyRefused':
    case 'missingScope':
    case 'forbidden':
      return true;
    case 'notFound':
    case 'rejected':
    case 'dailyLimit':
    case 'migrating':
    case 'rateLimited':
    case 'locked':
    case 'network':
    case 'timeout':
    case 'server':
    case 'protocol':
      return false;
  }
}
