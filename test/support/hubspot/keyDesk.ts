import type { HubSpotResponse } from '../../../src/hubspot/transport';
import { sampleAccount } from '../../../src/sample/sampleAccount';
import invalidKey from '../../fixtures/hubspot/invalidKey.json';
import { jsonResponse } from './jsonResponse';
import type { RecordedRequest } from './recordedRequest';

export const exchangePath = '/localdevauth/v1/auth/refresh';

/** Where HubSpot exchanges personal access keys of its CLI for tokens that end after half an hour. */
export class KeyDesk {
  /** Made up, in the shape of real ones: base64 of the region, a UUID and more. */
  readonly key = `CiRuYTEtY2FuYXJ5LWtleS0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw${'Q2FuYXJ5'.repeat(6)}SgNuYTE`;
  readonly portalId = sampleAccount.portalId;
  /** Milliseconds until a new token ends. */
  lifetimeMs = 30 * 60_000;
  private readonly valid = new Set<string>();
  private count = 0;

  /** A token for its key, whoever holds it; anything else is refused. */
  answer({ method, headers, json, query }: RecordedRequest): HubSpotResponse {
    const asked = (json as { encodedOAuthRefreshToken?: unknown } | undefined) ?? {};
    const isOfPortal =
      query['portalId'] === undefined || Number(query['portalId']) === this.portalId;
    if (
      method !== 'POST' ||
      headers['authorization'] !== undefined ||
      !isOfPortal ||
      asked.encodedOAuthRefreshToken !== this.key
    ) {
      return jsonResponse(401, invalidKey);
    }
    const token = `CanaryTokenOfKey-${++this.count}`;
    this.valid.add(token);
    return jsonResponse(200, {
      hubId: this.portalId,
      userId: 77,
      oauthAccessToken: token,
      expiresAtMillis: Date.now() + this.lifetimeMs,
      scopeGroups: ['crm.objects.contacts.read'],
      encodedOAuthRefreshToken: this.key,
      hubName: 'Fernhollow Bakery',
      accountType: sampleAccount.accountType,
    });
  }

  /** The token of a request, where it is one of its own that has not ended. */
  tokenOf({ headers }: RecordedRequest): string | undefined {
    const token = (headers['authorization'] ?? '').replace(/^Bearer /, '');
    return this.valid.has(token) ? token : undefined;
  }

  /** Ends all tokens it has given. */
  endTokens(): void {
    this.valid.clear();
  }
}
