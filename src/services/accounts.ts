import { Emitter, type ErrorListener, type Event } from '../base/emitter';
import type { AccountPortal } from '../calls/accountPortal';
import type { LookupAccount } from '../calls/lookup';
import { AccessToken } from '../hubspot/accessToken';
import type { TokenSource } from '../hubspot/renewingTransport';
import type { Credential } from './credential';
import { decodeAccounts } from './decodeAccounts';
import type { KeyTokens } from './keyTokens';
import type { StateStore } from './ports';
import type { TokenKeep, TokenVault } from './tokenVault';

/** The account every installation can use without a token. */
export const sampleAccount: LookupAccount = { id: 'sample', name: 'Sample portal', sample: true };

const accountsKey = 'accounts';
const activeKey = 'activeAccount';

/** VS Code hands on what one window has stored to the others, within this time as a rule. */
const listArrivesMs = 1000;

/** The user's HubSpot accounts, which all windows share: names in the state, tokens in the vault. */
export class Accounts {
  private readonly changed: Emitter<undefined>;
  readonly onDidChange: Event<undefined>;
  private readonly tokenChanged: Emitter<string>;
  /** Tells the id of an account whose token was replaced or deleted: what was learnt with the old one may not hold any more. */
  readonly onDidChangeToken: Event<string>;

  constructor(
    private readonly vault: TokenVault,
    private readonly state: StateStore,
    private readonly keyTokens: KeyTokens,
    onError?: ErrorListener,
  ) {
    this.changed = new Emitter(onError);
    this.onDidChange = this.changed.event;
    this.tokenChanged = new Emitter(onError);
    this.onDidChangeToken = this.tokenChanged.event;
    this.onDidChangeToken(id => keyTokens.forget(id));
    vault.onDidChangeElsewhere(id => this.follow(id));
  }

  /** In the order they were added. The sample portal is one of them once it was chosen. */
  list(): readonly LookupAccount[] {
    return decodeAccounts(this.state.get(accountsKey));
  }

  get(id: string): LookupAccount | undefined {
    return this.list().find(account => account.id === id);
  }

  /** The account a look-up uses unless it names another. */
  get active(): LookupAccount | undefined {
    const accounts = this.list();
    const id = this.state.get(activeKey);
    return accounts.find(account => account.id === id) ?? accounts[0];
  }

  /**
   * Keeps the token first: an account without one would be of no use. The new account becomes the active one. Rejects where the
   * secret store does.
   */
  async add(
    name: string,
    credential: Credential,
    keep: TokenKeep = 'stored',
  ): Promise<LookupAccount> {
    // Never the id of a removed account: old look-ups still name that one.
    const account = { id: crypto.randomUUID(), name, sample: false };
    await this.vault.keep(account.id, credential, keep);
    await this.save([...this.list(), account], account.id);
    return account;
  }

  async useSample(): Promise<LookupAccount> {
    const accounts = this.list();
    const known = accounts.some(account => account.sample);
    await this.save(known ? accounts : [...accounts, sampleAccount], sampleAccount.id);
    return sampleAccount;
  }

  async switchTo(id: string): Promise<void> {
    await this.save(this.list(), id);
  }

  /** Look-ups that were made keep the name they were made under. */
  async rename(id: string, name: string): Promise<void> {
    await this.change(id, account => ({ ...account, name }));
  }

  /** Notes which account of HubSpot's it leads to. */
  async learn(id: string, portal: AccountPortal): Promise<void> {
    if (JSON.stringify(this.get(id)?.portal) !== JSON.stringify(portal)) {
      await this.change(id, account => ({ ...account, portal }));
    }
  }

  /** The old token stays where the secret store rejects the new one. */
  async replaceToken(
    id: string,
    credential: Credential,
    keep: TokenKeep = 'stored',
  ): Promise<void> {
    await this.vault.keep(id, credential, keep);
    this.tokenChanged.fire(id);
    this.changed.fire(undefined);
  }

  /** Forgets the account and its token. */
  async remove(id: string): Promise<void> {
    await this.vault.delete(id);
    this.tokenChanged.fire(id);
    await this.save(
      this.list().filter(account => account.id !== id),
      this.active?.id === id ? undefined : this.active?.id,
    );
  }

  /** The account's token, or `undefined` where none is known. Rejects where the secret store does, and with a `HubSpotError` where a key gives no token. */
  async token(id: string): Promise<AccessToken | undefined> {
    return (await this.tokens(id))?.();
  }

  /** The same for as long as a connection is open: the token of an account with a key ends before long. */
  async tokens(id: string): Promise<TokenSource | undefined> {
    const credential = await this.credential(id);
    return (
      credential &&
      (refused =>
        credential.kind === 'accountKey'
          ? this.keyTokens.token(id, credential, refused)
          : Promise.resolve(credential))
    );
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

  /** Another window has added, mended or removed an account. It is heard of the token first, of the list a moment later. */
  private follow(id: string): void {
    this.tokenChanged.fire(id);
    this.changed.fire(undefined);
    setTimeout(() => this.changed.fire(undefined), listArrivesMs).unref();
  }

  private async change(
    id: string,
    change: (account: LookupAccount) => LookupAccount,
  ): Promise<void> {
    const accounts = this.list().map(account => (account.id === id ? change(account) : account));
    await this.state.update(accountsKey, accounts);
    this.changed.fire(undefined);
  }

  private async save(
    accounts: readonly LookupAccount[],
    activeId: string | undefined,
  ): Promise<void> {
    await this.state.update(accountsKey, accounts);
    await this.state.update(activeKey, activeId);
    this.changed.fire(undefined);
  }
}
