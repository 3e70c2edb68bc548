import type { TokenInfo } from '../../calls/tokenInfo';
import type { ExchangedKey } from '../../hubspot/decoders/decodeExchangedKey';

/** What an exchange says of a key, as HubSpot says it of tokens. No scopes at all are an answer of another shape, not a key that may nothing. */
export function infoOfExchange({
  portalId,
  scopes,
  userId,
}: Omit<ExchangedKey, 'token'>): TokenInfo | undefined {
  return scopes.length === 0
    ? undefined
    : { portalId, scopes, ...(userId === undefined ? {} : { userId }) };
}
