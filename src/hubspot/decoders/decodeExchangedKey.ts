import * as v from 'valibot';
import type { Json } from '../../base/json';
import { AccessToken } from '../tokens/accessToken';

/** What HubSpot gives in exchange for a personal access key. */
export interface ExchangedKey {
  readonly token: AccessToken;
  /** When the token ends, in milliseconds since 1970. */
  readonly expiresAtMs: number;
  /** The account that the key belongs to. */
  readonly portalId: string;
  readonly portalName?: string;
  /** `STANDARD`, `DEVELOPER_TEST`, …, as HubSpot names it. */
  readonly accountType?: string;
  /** Whose key it is; a user's id, which is not the id of an owner. */
  readonly userId?: string;
  /** What the key's owner allowed it when it was made. */
  readonly scopes: readonly string[];
}

/** Reads the answer to an exchange, or answers `undefined` where it holds no token, no end of it or no account. Total. */
export function decodeExchangedKey(body: Json | undefined): ExchangedKey | undefined {
  const decoded = v.safeParse(schema, body);
  if (!decoded.success) {
    return undefined;
  }
  const { oauthAccessToken, expiresAtMillis, hubId, hubName, accountType, scopeGroups, userId } =
    decoded.output;
  const token = AccessToken.parse(oauthAccessToken);
  return (
    token && {
      token,
      expiresAtMs: expiresAtMillis,
      portalId: String(hubId),
      ...(hubName === undefined ? {} : { portalName: hubName }),
      ...(accountType === undefined ? {} : { accountType }),
      ...(userId === undefined ? {} : { userId: String(userId) }),
      scopes: scopeGroups,
    }
  );
}

const text = v.fallback(v.optional(v.pipe(v.string(), v.nonEmpty())), undefined);

const schema = v.object({
  oauthAccessToken: v.string(),
  expiresAtMillis: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  hubId: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  hubName: text,
  accountType: text,
  userId: v.fallback(v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))), undefined),
  scopeGroups: v.fallback(v.array(v.string()), []),
});
