import type { TokenInfo } from '../../calls/tokenInfo';
import type { KeyClient } from '../../hubspot/clients/keyClient';
import type { ExchangedKey } from '../../hubspot/decoders/decodeExchangedKey';
import type { PersonalAccessKey } from '../../hubspot/tokens/personalAccessKey';
import type { Ports } from '../ports';
import type { AccountKey } from './credential';
import { KeyToken } from './keyToken';

/** The tokens that the personal access keys of accounts are exchanged for: in memory only, each until shortly before it ends. */
export class KeyTokens {
  /** By the account's id, of the key it has now. */
  private readonly current = new Map<string, KeyToken>();

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

  /** The token of an account's key, for as long as somebody uses it: who holds one of a key before goes on with that. */
  of(accountId: string, key: AccountKey): KeyToken {
    const known = this.current.get(accountId);
    if (known?.isOf(key) === true) {
      return known;
    }
    // Whoever cancels stops waiting; others may wait for the same.
    const token = new KeyToken(key, () => this.exchange(key.key, key.portalId), this.ports);
    this.current.set(accountId, token);
    return token;
  }

  /** What HubSpot said of an account's key when it was exchanged last; `undefined` before that, and where it named no scopes. */
  infoOf(accountId: string): TokenInfo | undefined {
    return this.current.get(accountId)?.info;
  }

  /** Forgets an account's token: it has another key now, or none. */
  forget(accountId: string): void {
    this.current.delete(accountId);
  }
}
