import type { AccountCheck } from '../../calls/accountCheck';
import { portalOf, type AccountPortal } from '../../calls/accountPortal';
import type { LookupFailure } from '../../calls/lookupFailure';
import type { TokenInfo } from '../../calls/tokenInfo';
import { outcomeOfError } from '../outcomeOfError';
import type { Ports } from '../ports';
import type { HubSpotConnection } from './hubSpotConnections';

/**
 * Asks HubSpot whom a token belongs to, what it may do and whether it reads calls. `infoOfKey` tells, once the connection is open,
 * what is known of a token that a key was exchanged for: HubSpot is not asked that again. Rejects with the signal's reason only.
 */
export async function runAccountCheck(
  open: () => Promise<HubSpotConnection>,
  infoOfKey: () => TokenInfo | undefined,
  { clock, log }: Pick<Ports, 'clock' | 'log'>,
  signal: AbortSignal,
): Promise<AccountCheck> {
  const checkedAt = new Date(clock.now()).toISOString();
  /** What is good to know and does not decide. */
  const quietly = async <T>(read: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await read();
    } catch (error) {
      const { category } = outcomeOfError(error).failure;
      log.info(`Account check: ${category}`);
      return undefined;
    }
  };
  try {
    const connection = await open();
    const [failure, token, portal] = await Promise.all([
      readsCalls(connection, signal),
      infoOfKey() ?? quietly(() => connection.account.readTokenInfo(signal)),
      quietly(async () => portalOf(await connection.account.readDetails(signal))),
    ]);
    signal.throwIfAborted();
    return assemble(checkedAt, failure, token, portal);
  } catch (error) {
    signal.throwIfAborted();
    return { checkedAt, failure: outcomeOfError(error).failure };
  }
}

/** Tries it, with an id that no call has. The scopes alone would not tell: HubSpot has several that let a token read calls. */
async function readsCalls(
  { calls }: HubSpotConnection,
  signal: AbortSignal,
): Promise<LookupFailure | undefined> {
  try {
    const options = { properties: [], propertiesWithHistory: [], archived: false };
    await calls.read({ ids: ['1'], ...options }, signal);
    return undefined;
  } catch (error) {
    signal.throwIfAborted();
    return outcomeOfError(error).failure;
  }
}

function assemble(
  checkedAt: string,
  failure: LookupFailure | undefined,
  token: TokenInfo | undefined,
  details: AccountPortal | undefined,
): AccountCheck {
  const portal = details ?? (token === undefined ? undefined : { id: token.portalId });
  return {
    checkedAt,
    ...(failure === undefined ? {} : { failure }),
    ...(token === undefined ? {} : { token }),
    ...(portal === undefined ? {} : { portal }),
  };
}
