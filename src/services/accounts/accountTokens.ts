import { AccessToken } from '../../hubspot/tokens/accessToken';
import type { TokenSource } from '../../hubspot/transports/renewingTransport';
import type { Credential } from './credential';
import type { KeyTokens } from './keyTokens';
import { sampleAccount } from './sampleAccount';
import type { TokenVault } from './tokenVault';

/** The tokens of accounts: those the vault holds, and those that a personal access key in it is exchanged for. */
export class AccountTokens {
  constructor(
    private readonly vault: TokenVault,
    private readonly keyTokens: KeyTokens,
  ) {}

  /**
   * Gives the account's token for as long as a connection is open: that of a key ends before long. `undefined` where none is
   * known. Rejects where the secret store does; the source rejects with a `HubSpotError` where a key gives no token.
   */
  async of(id: string): Promise<TokenSource | undefined> {
    const credential = await this.credential(id);
    if (credential?.kind !== 'accountKey') {
      return credential && (() => Promise.resolve(credential));
    }
    const token = this.keyTokens.of(id, credential);
    return refused => token.get(refused);
  }

  /** The number in HubSpot of the account whose personal access key this one has; `undefined` where it has a token. */
  async portalOfKey(id: string): Promise<string | undefined> {
    const credential = await this.credential(id);
    return credential?.kind === 'accountKey' ? credential.portalId : undefined;
  }

  /** True where the account's token goes with the window. */
  isForSession(id: string): boolean {
    return this.vault.isForSession(id);
  }

  private async credential(id: string): Promise<Credential | undefined> {
    return id === sampleAccount.id ? AccessToken.parse('sample') : this.vault.get(id);
  }
}
