import { parseJson, type Json } from '../base/json';
import type { AccountDetails } from '../calls/accountDetails';
import { indexOwners, type CallOwner, type CallOwners } from '../calls/callOwners';
import type { CallSchema } from '../calls/callSchema';
import type { ApiVersion } from '../calls/lookup';
import type { AccessToken } from './accessToken';
import { decodeAccountDetails } from './decodeAccountDetails';
import { decodeOwners } from './decodeOwners';
import { decodeProperties } from './decodeProperties';
import { failureOfResponse } from './failureOfResponse';
import { HubSpotError } from './hubSpotError';
import type { Retries } from './retries';
import type { Transport } from './transport';
import { unexpectedAnswer } from './unexpectedAnswer';

/**
 * Reads what an account says about its calls and about itself. Every method rejects with a {@link HubSpotError}, or with the
 * signal's reason.
 */
export class AccountClient {
  constructor(
    private readonly transport: Transport,
    private readonly token: AccessToken,
    private readonly version: ApiVersion,
    private readonly retries: Retries,
  ) {}

  /** https://developers.hubspot.com/docs/api-reference/crm-properties-v3/guide */
  async readSchema(signal: AbortSignal): Promise<CallSchema> {
    const path = this.isV3 ? '/crm/v3/properties/calls' : `/crm/properties/${this.version}/calls`;
    const properties = await this.get(path, {}, decodeProperties, signal);
    return {
      origin: 'account',
      properties: new Map(properties.map(property => [property.name, property])),
    };
  }

  /** The deactivated ones, too: calls stay assigned to them. https://developers.hubspot.com/docs/api-reference/crm-owners-v3/guide */
  async readOwners(signal: AbortSignal): Promise<CallOwners> {
    const [active, deactivated] = await Promise.all([
      this.listOwners(false, signal),
      this.listOwners(true, signal),
    ]);
    return indexOwners([...active, ...deactivated]);
  }

  /** https://developers.hubspot.com/docs/api-reference/account-account-info-v3/guide */
  readDetails(signal: AbortSignal): Promise<AccountDetails> {
    return this.get(`/account-info/${this.version}/details`, {}, decodeAccountDetails, signal);
  }

  private get isV3(): boolean {
    return this.version === 'v3';
  }

  private async listOwners(archived: boolean, signal: AbortSignal): Promise<readonly CallOwner[]> {
    const path = this.isV3 ? '/crm/v3/owners' : `/crm/owners/${this.version}`;
    const all: CallOwner[] = [];
    let after: string | undefined;
    for (let page = 0; page < mostPages; page++) {
      const query = {
        archived: String(archived),
        limit: String(pageSize),
        ...(after === undefined ? {} : { after }),
      };
      const answer = await this.get(path, query, decodeOwners, signal);
      all.push(...answer.owners);
      if (answer.after === undefined) {
        break;
      }
      after = answer.after;
    }
    return all;
  }

  private get<T>(
    path: string,
    query: Readonly<Record<string, string>>,
    decode: (body: Json | undefined) => T | undefined,
    signal: AbortSignal,
  ): Promise<T> {
    const ask = async (isRetry: boolean): Promise<T> => {
      const request = { method: 'GET', path, query, token: this.token, isRetry } as const;
      const response = await this.transport.send(request, signal);
      const body = parseJson(response.body);
      const failure = failureOfResponse(response);
      const decoded = failure === undefined ? decode(body) : undefined;
      if (decoded === undefined) {
        throw new HubSpotError(failure ?? unexpectedAnswer(response), body);
      }
      return decoded;
    };
    return this.retries.run(ask, signal);
  }
}

const pageSize = 100;

/** No account has so many owners: a list that never ends must not be read for ever. */
const mostPages = 500;
