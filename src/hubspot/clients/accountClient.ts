import type { AccountDetails } from '../../calls/accountDetails';
import { indexOwners, type CallOwner, type CallOwners } from '../../calls/callOwners';
import type { CallSchema } from '../../calls/callSchema';
import { crmPath } from '../../calls/crmPath';
import type { ApiVersion } from '../../calls/lookup';
import type { FailureKind } from '../../calls/lookupFailure';
import type { TokenInfo } from '../../calls/tokenInfo';
import { decodeAccountDetails } from '../decoders/decodeAccountDetails';
import { decodeOwners } from '../decoders/decodeOwners';
import { decodeProperties } from '../decoders/decodeProperties';
import { decodeTokenInfo } from '../decoders/decodeTokenInfo';
import { HubSpotError } from '../failures/hubSpotError';
import type { JsonClient } from './jsonClient';

/** Reads what an account says about its calls and about itself. Every method rejects as {@link JsonClient.ask} does. */
export class AccountClient {
  constructor(
    private readonly json: JsonClient,
    private readonly version: ApiVersion,
  ) {}

  /** https://developers.hubspot.com/docs/api-reference/crm-properties-v3/guide */
  async readSchema(signal: AbortSignal): Promise<CallSchema> {
    const path = crmPath(this.version, 'properties', 'calls');
    const properties = await this.json.ask({ method: 'GET', path }, decodeProperties, signal);
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

  /**
   * In the version that tells the account's name; in the chosen one where that does not answer.
   * https://developers.hubspot.com/docs/api-reference/account-account-info-v3/guide
   */
  async readDetails(signal: AbortSignal): Promise<AccountDetails> {
    try {
      return await this.readDetailsIn(namingVersion, signal);
    } catch (error) {
      const isOfVersion = HubSpotError.is(error) && aboutVersion.has(error.failure.kind);
      if (!isOfVersion || this.version === namingVersion) {
        throw error;
      }
      return this.readDetailsIn(this.version, signal);
    }
  }

  /**
   * Whom the token belongs to and what it may do. Answered for service keys and private apps, not for OAuth tokens. In no guide
   * of HubSpot's; its own `@hubspot/mcp-server` asks it.
   */
  readTokenInfo(signal: AbortSignal): Promise<TokenInfo> {
    const path = '/oauth/v2/private-apps/get/access-token-info';
    const request = { method: 'POST', path, body: {}, tokenMember: 'tokenKey' } as const;
    return this.json.ask(request, decodeTokenInfo, signal);
  }

  private readDetailsIn(version: ApiVersion, signal: AbortSignal): Promise<AccountDetails> {
    const path = `/account-info/${version}/details`;
    return this.json.ask({ method: 'GET', path }, decodeAccountDetails, signal);
  }

  private async listOwners(archived: boolean, signal: AbortSignal): Promise<readonly CallOwner[]> {
    const path = crmPath(this.version, 'owners');
    const all: CallOwner[] = [];
    let after: string | undefined;
    for (let page = 0; page < mostPages; page++) {
      const query = {
        archived: String(archived),
        limit: String(pageSize),
        ...(after === undefined ? {} : { after }),
      };
      const answer = await this.json.ask({ method: 'GET', path, query }, decodeOwners, signal);
      all.push(...answer.owners);
      if (answer.after === undefined) {
        break;
      }
      after = answer.after;
    }
    return all;
  }
}

const namingVersion: ApiVersion = '2026-09';

/** What one version may answer and another one not; whoever cannot be reached or takes no more requests is not asked again. */
const aboutVersion: ReadonlySet<FailureKind> = new Set<FailureKind>([
  'missingScope',
  'forbidden',
  'notFound',
  'rejected',
  'protocol',
  'server',
]);

const pageSize = 100;

/** No account has so many owners: a list that never ends must not be read for ever. */
const mostPages = 500;
