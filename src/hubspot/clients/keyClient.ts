import { parseJson } from '../../base/json';
import type { LookupFailure } from '../../calls/lookupFailure';
import { decodeExchangedKey, type ExchangedKey } from '../decoders/decodeExchangedKey';
import { failureOfResponse } from '../failures/failureOfResponse';
import { HubSpotError } from '../failures/hubSpotError';
import type { Retries } from '../retrying/retries';
import type { PersonalAccessKey } from '../tokens/personalAccessKey';
import type { HubSpotResponse, Transport } from '../transport';

/**
 * Exchanges personal access keys of the HubSpot CLI for access tokens, as the CLI itself does. HubSpot does not document the
 * endpoint and may change it: what is known of it is in the source of its library for local development.
 * https://github.com/HubSpot/hubspot-local-dev-lib/blob/main/utils/personalAccessKey.ts
 */
export class KeyClient {
  constructor(
    private readonly transport: Transport,
    private readonly retries: Retries,
  ) {}

  /**
   * Rejects with a {@link HubSpotError}, or with the signal's reason. Without an account, HubSpot tells which one the key belongs
   * to; with one, it has to be that.
   */
  exchange(
    key: PersonalAccessKey,
    portalId: string | undefined,
    signal: AbortSignal,
  ): Promise<ExchangedKey> {
    const ask = async (isRetry: boolean): Promise<ExchangedKey> => {
      const query = portalId === undefined ? {} : { portalId };
      const response = await this.transport.send(
        { method: 'POST', path, query, body: {}, token: key, tokenMember, isRetry },
        signal,
      );
      return exchangedKeyOf(response, portalId);
    };
    return this.retries.run(ask, signal);
  }
}

const path = '/localdevauth/v1/auth/refresh';
const tokenMember = 'encodedOAuthRefreshToken';

function exchangedKeyOf(response: HubSpotResponse, portalId: string | undefined): ExchangedKey {
  const failure = failureOfExchange(response);
  const exchanged =
    failure === undefined ? decodeExchangedKey(parseJson(response.body)) : undefined;
  if (exchanged === undefined) {
    // Never with the body: it may hold the token.
    throw new HubSpotError(failure ?? unreadable);
  }
  if (portalId !== undefined && exchanged.portalId !== portalId) {
    throw new HubSpotError({ kind: 'keyRefused', category: 'OTHER_ACCOUNT', message: portalId });
  }
  return exchanged;
}

/** The key is all that the request holds: what would be a refused token or request elsewhere is a refused key here. */
function failureOfExchange(response: HubSpotResponse): LookupFailure | undefined {
  const failure = failureOfResponse(response);
  return failure !== undefined && isAboutKey(failure)
    ? { ...failure, kind: 'keyRefused' }
    : failure;
}

function isAboutKey({ kind, category }: LookupFailure): boolean {
  // So HubSpot answers where there is no such account any more; any other 404 is about the address.
  const isAccountGone = kind === 'notFound' && category === 'INVALID_AUTHENTICATION';
  return isAccountGone || ['unauthorized', 'wrongCredential', 'rejected'].includes(kind);
}

const unreadable: LookupFailure = {
  kind: 'protocol',
  category: 'UNEXPECTED_ANSWER',
  message: 'The answer holds no token.',
};
