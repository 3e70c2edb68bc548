import type { TokenInfo } from '../../calls/tokenInfo';
import type { ExchangedKey } from '../../hubspot/decoders/decodeExchangedKey';
import type { AccessToken } from '../../hubspot/tokens/accessToken';
import type { Ports } from '../ports';
import type { AccountKey } from './credential';
import { infoOfExchange } from './infoOfExchange';

/** As early as HubSpot's own CLI does: a request that is sent now must not arrive after the end. */
const marginMs = 5 * 60_000;

/** A clock that is wrong may say of each new token that it has ended; it is used all the same, and not asked for at each request. */
const shortestUseMs = 60_000;

/** The token that one key was exchanged for, and the next one once that ends. */
export class KeyToken {
  private held: { readonly token: AccessToken; readonly renewAtMs: number } | undefined;
  private running: Promise<AccessToken> | undefined;
  private said: TokenInfo | undefined;

  constructor(
    private readonly key: AccountKey,
    private readonly exchange: () => Promise<ExchangedKey>,
    private readonly ports: Pick<Ports, 'clock' | 'log'>,
  ) {}

  isOf({ key, portalId }: AccountKey): boolean {
    return this.key.key.equals(key) && this.key.portalId === portalId;
  }

  /** What HubSpot said of the key when it was exchanged last; `undefined` before that, and where it named no scopes. */
  get info(): TokenInfo | undefined {
    return this.said;
  }

  /**
   * A token that is neither about to end nor the one that HubSpot has refused. However many ask, the key is exchanged once.
   * Rejects with a `HubSpotError`.
   */
  get(refused?: AccessToken): Promise<AccessToken> {
    const { held } = this;
    if (held !== undefined && held.token !== refused && this.ports.clock.now() < held.renewAtMs) {
      return Promise.resolve(held.token);
    }
    this.running ??= this.renew().finally(() => (this.running = undefined));
    return this.running;
  }

  private async renew(): Promise<AccessToken> {
    this.held = undefined;
    const exchanged = await this.exchange();
    const { token, expiresAtMs } = exchanged;
    this.said = infoOfExchange(exchanged);
    const nowMs = this.ports.clock.now();
    this.held = { token, renewAtMs: Math.max(expiresAtMs - marginMs, nowMs + shortestUseMs) };
    const minutes = Math.round((expiresAtMs - nowMs) / 60_000);
    this.ports.log.info(
      `Account ${this.key.portalId}: its key was exchanged for a token of ${minutes} min.`,
    );
    return token;
  }
}
