import * as v from 'valibot';
import type { Json } from '../../base/json';
import type { TokenInfo } from '../../calls/tokenInfo';

/** Reads what HubSpot says about a token, or answers `undefined` where it does not say which account it is of. Total. */
export function decodeTokenInfo(body: Json | undefined): TokenInfo | undefined {
  const decoded = v.safeParse(schema, body);
  if (!decoded.success) {
    return undefined;
  }
  const { hubId, userId, scopes } = decoded.output;
  return {
    portalId: String(hubId),
    ...(userId === undefined ? {} : { userId: String(userId) }),
    scopes: scopes.filter(scope => typeof scope === 'string'),
  };
}

const number = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

const schema = v.object({
  hubId: number,
  userId: v.fallback(v.optional(number), undefined),
  scopes: v.fallback(v.array(v.unknown()), []),
});
