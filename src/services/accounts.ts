import { Emitter, type ErrorListener, type Event } from '../base/emitter';
import type { LookupAccount } from '../calls/lookup';
import { AccessToken } from '../hubspot/accessToken';
import type { SecretStore, StateStore } from './ports';

/** The account every installation can use without a token. */
export const sampleAccount: LookupAccount = { id: 'sample', name: 'Sample portal', sample: true };

const accountsKey = 'accounts';
const activeKey = 'activeAccount';

/** The user's HubSpot accounts: names in the state, tokens in the secret store and nowhere else. */
export class Accounts {
  private readonly changed: Emitter<undefined>;
  readonly onDidChange: Event<undefined>;
  private readonly tokenChanged: Emitter<string>;
  /** Tells the id of an account whose token was replaced or deleted: what was learnt with the old one may not hold any more. */
  readonly onDidChangeToken: Event<string>;

  constructor(
    private readonly secrets: SecretStore,
    private readonly state: StateStore,
    onError?: ErrorListener,
  ) {
    this.changed = new Emitter(onError);
    this.onDidChange = this.changed.event;
    this.tokenChanged = new Emitter(onError);
    this.onDidChangeToken = this.tokenChanged.event;
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

  /** Keeps the token first: an account without one would be of no use. The new account becomes the active one. */
  async add(name: string, token: AccessToken): Promise<LookupAccount> {
    // Never the id of a removed account: old look-ups still name that one.
    const account = { id: crypto.randomUUID(), name, sample: false };
    await this.secrets.store(tokenKey(account.id), token.reveal());
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

  async replaceToken(id: string, token: AccessToken): Promise<void> {
    await this.secrets.store(tokenKey(id), token.reveal());
    this.tokenChanged.fire(id);
    this.changed.fire(undefined);
  }

  /** Forgets the account and its token. */
  async remove(id: string): Promise<void> {
    await this.secrets.delete(tokenKey(id));
    this.tokenChanged.fire(id);
    await this.save(
      this.list().filter(account => account.id !== id),
      this.active?.id === id ? undefined : this.active?.id,
    );
  }

  /** The account's token, or `undefined` where the secret store has none. */
  async token(id: string): Promise<AccessToken | undefined> {
    const secret = id === sampleAccount.id ? 'sample' : await this.secrets.get(tokenKey(id));
    return secret === undefined ? undefined : AccessToken.parse(secret);
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

function tokenKey(accountId: string): string {
  return `token.${accountId}`;
}

/** What is stored may come from another version; what cannot be read is left out. */
function decodeAccounts(stored: unknown): readonly LookupAccount[] {
  return Array.isArray(stored) ? stored.filter(isAccount) : [];
}

function isAccount(value: unknown): value is LookupAccount {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'name' in value &&
    typeof value.name === 'string' &&
    'sample' in value &&
    typeof value.sample === 'boolean'
  );
}
