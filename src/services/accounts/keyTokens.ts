import type { TokenInfo } from '../../calls/tokenInfo';
import type { KeyClient } from '../../hubspot/clients/keyClient';
import type { ExchangedKey } from '../../hubspot/decoders/decodeExchangedKey';
import type { AccessToken } from '../../hubspot/tokens/accessToken';
import type { PersonalAccessKey } from '../../hubspot/tokens/personalAccessKey';
import type { Ports } from '../ports';
import type { AccountKey } from './credential';

/** As early as HubSpot's own CLI does: a request that is sent now must not arrive after the end. */
const marginMs = 5 * 60_000;

/** A clock that is wrong may say of each new token that it has ended; it is used all the same, and not asked for at each request. */
const shortestUseMs = 60_000;

/** The tokens that personal access keys were exchanged for: in memory only, each until shortly before it ends. */
export class KeyTokens {
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly client: () => Promise<KeyClient>,
    private readonly ports: Pick<Ports, 'clock' | 'log'>,
  ) {}

  /** Exchanges a key, whoever it belongs to. Rejects with a `HubSpotError`, or with the signal's reason. */
  async exchange(
    key: PersonalAccessKey,
    portalId?: string,
    signal: AbortSignal = new AbortController().signal,
  ): Promise<ExchangedKey> {
    return (await this.client()).exchange(key, portalId, signal);
  }

  /**
   * A token of this account that is neither about to end nor the one that HubSpot has refused. However many ask, the key is
   * exchanged once. Rejects with a `HubSpotError`.
   */
  token(accountId: string, key: AccountKey, refused?: AccessToken): Promise<AccessToken> {
    const entry = this.entries.get(accountId) ?? {};
    this.entries.set(accountId, entry);
    const { held } = entry;
    if (held !== undefined && held.token !== refused && this.ports.clock.now() < held.renewAtMs) {
      return Promise.resolve(held.token);
    }
    entry.running ??= this.renew(entry, key).finally(() => delete entry.running);
    return entry.running;
  }

  /** What HubSpot said of an account's key when it was exchanged last; `undefined` before that, and where it named no scopes. */
  infoOf(accountId: string): TokenInfo | undefined {
    return this.entries.get(accountId)?.info;
  }

  /** Forgets an account's token: it has another key now, or none. */
  forget(accountId: string): void {
    this.entries.delete(accountId);
  }

  private async renew(entry: Entry, { key, portalId }: AccountKey): Promise<AccessToken> {
    delete entry.held;
    // Whoever cancels stops waiting; others may wait for the same.
    const exchanged = await this.exchange(key, portalId);
    const { token, expiresAtMs } = exchanged;
    entry.info = infoOfExchange(exchanged);
    const nowMs = this.ports.clock.now();
    const renewAtMs = Math.max(expiresAtMs - marginMs, nowMs + shortestUseMs);
    entry.held = { token, renewAtMs };
    const minutes = Math.round((expiresAtMs - nowMs) / 60_000);
    this.ports.log.info(
      `Account ${portalId}: its key was exchanged for a token of ${minutes} min.`,
    );
    return token;
  }
}

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

interface Entry {
  info?: TokenInfo | undefined;
  held?: { readonly token: AccessToken; readonly renewAtMs: number };
  running?: Promise<AccessToken>;
}
