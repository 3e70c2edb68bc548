import { Emitter, type ErrorListener, type Event } from '../../base/emitter';
import type { AccountPortal } from '../../calls/accountPortal';
import type { LookupAccount } from '../../calls/lookup';
import type { Ports } from '../ports';
import { AccountTokens } from './accountTokens';
import { ActiveAccount } from './activeAccount';
import type { Credential } from './credential';
import { decodeAccounts } from './decodeAccounts';
import type { KeyTokens } from './keyTokens';
import { sampleAccount } from './sampleAccount';
import type { TokenKeep, TokenVault } from './tokenVault';

const accountsKey = 'accounts';

/** VS Code hands on what one window has stored to the others, within this time as a rule. */
const listArrivesMs = 1000;

/** The user's HubSpot accounts, which all windows share: names in the state, tokens in the vault. Which one is active is each window's own. */
export class Accounts {
  private readonly changed: Emitter<undefined>;
  readonly onDidChange: Event<undefined>;
  private readonly tokenChanged: Emitter<string>;
  /** Tells the id of an account whose token was replaced or deleted: what was learnt with the old one may not hold any more. */
  readonly onDidChangeToken: Event<string>;
  /** The tokens themselves, for whoever asks HubSpot. */
  readonly tokens: AccountTokens;

  private readonly chosen: ActiveAccount;
  /** The list that was told of last, as JSON. */
  private toldList = '';

  constructor(
    private readonly vault: TokenVault,
    private readonly ports: Pick<Ports, 'state' | 'workspaceState' | 'onDidFocus'>,
    keyTokens: KeyTokens,
    onError: ErrorListener,
  ) {
    this.changed = new Emitter(onError);
    this.onDidChange = this.changed.event;
    this.tokenChanged = new Emitter(onError);
    this.onDidChangeToken = this.tokenChanged.event;
    this.tokens = new AccountTokens(vault, keyTokens);
    this.onDidChangeToken(id => keyTokens.forget(id));
    vault.onDidChangeElsewhere(id => this.follow(id));
    this.chosen = new ActiveAccount(ports, onError);
    this.takeInList();
    ports.onDidFocus(() => this.reread());
  }

  /** In the order they were added. The sample portal is one of them once it was chosen. */
  list(): readonly LookupAccount[] {
    return decodeAccounts(this.ports.state.get(accountsKey));
  }

  get(id: string): LookupAccount | undefined {
    return this.list().find(account => account.id === id);
  }

  /** The account that look-ups of this window use unless they name another; `undefined` where the user is to choose one. */
  get active(): LookupAccount | undefined {
    return this.chosen.among(this.list());
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
    try {
      await this.saveAndSwitchTo([...this.list(), account], account.id);
    } catch (error) {
      // Nothing would lead to it any more.
      await this.vault.delete(account.id).catch(() => undefined);
      throw error;
    }
    return account;
  }

  async useSample(): Promise<LookupAccount> {
    const accounts = this.list();
    await (accounts.some(account => account.sample)
      ? this.switchTo(sampleAccount.id)
      : this.saveAndSwitchTo([...accounts, sampleAccount], sampleAccount.id));
    return sampleAccount;
  }

  /** At once: who looks calls up while VS Code still writes this down is asked for no account. */
  private async saveAndSwitchTo(accounts: readonly LookupAccount[], id: string): Promise<void> {
    await Promise.all([this.save(accounts), this.chosen.choose(id)]);
    this.tell();
  }

  /** In this window only. */
  async switchTo(id: string): Promise<void> {
    await this.chosen.choose(id);
    this.tell();
  }

  /** Look-ups that were made keep the name they were made under. */
  async rename(id: string, name: string): Promise<void> {
    await this.change(id, account => ({ ...account, name }));
  }

  /** Notes which account of HubSpot's it leads to. What is not told this time stays known, unless it is of another one. */
  async learn(id: string, told: AccountPortal): Promise<void> {
    const known = this.get(id)?.portal;
    const portal = known?.id === told.id ? { ...known, ...told } : told;
    if (JSON.stringify(known) !== JSON.stringify(portal)) {
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
    if (keep === 'session') {
      await this.vault.dropStored(id);
    }
    this.tokenChanged.fire(id);
    this.tell();
  }

  /** Forgets the account and its token; rejects, and forgets neither, where the secret store does. Where it was the active one, none is: which is next is for the user to say. */
  async remove(id: string): Promise<void> {
    await this.vault.delete(id);
    this.tokenChanged.fire(id);
    await this.save(this.list().filter(account => account.id !== id));
    await this.chosen.leave(id);
    this.tell();
  }

  /** Another window has added, mended or removed an account. It is heard of the token first, of the list a moment later. */
  private follow(id: string): void {
    this.tokenChanged.fire(id);
    this.tell();
    setTimeout(() => this.tell(), listArrivesMs).unref();
  }

  /** Other windows tell nobody of names: what they have stored is here by the time somebody looks. */
  private reread(): void {
    if (this.toldList !== JSON.stringify(this.list())) {
      this.tell();
    }
  }

  private tell(): void {
    this.takeInList();
    this.changed.fire(undefined);
  }

  private takeInList(): void {
    const accounts = this.list();
    this.toldList = JSON.stringify(accounts);
    this.chosen.begin(accounts);
  }

  private async change(
    id: string,
    change: (account: LookupAccount) => LookupAccount,
  ): Promise<void> {
    await this.save(this.list().map(account => (account.id === id ? change(account) : account)));
    this.tell();
  }

  private save(accounts: readonly LookupAccount[]): Promise<void> {
    return this.ports.state.update(accountsKey, accounts);
  }
}
