import type { Disposable } from '../../base/disposables';
import type { Event } from '../../base/emitter';
import type { AccountDetails } from '../../calls/accountDetails';
import type { AccountKnowledge } from '../../calls/accountKnowledge';
import { unknownOwners, type CallOwners } from '../../calls/callOwners';
import type { CallSchema } from '../../calls/callSchema';
import { documentedSchema } from '../../calls/documentedSchema';
import type { Lookup, LookupAccount } from '../../calls/lookup';
import type { AccountClient } from '../../hubspot/clients/accountClient';
import { HubSpotError } from '../../hubspot/failures/hubSpotError';
import type { AccountConnections } from '../accounts/accountConnections';
import type { Accounts } from '../accounts/accounts';
import type { LookupStore } from '../lookups/lookupStore';
import type { Ports } from '../ports';
import type { PersonalData } from '../privacy/personalData';
import { AccountCache } from './accountCache';

/** What is known about each account besides its calls. Forgotten when the account's token is replaced or deleted. */
export class KnowledgeBase {
  readonly schemas: AccountCache<CallSchema>;
  readonly owners: AccountCache<CallOwners>;
  readonly details: AccountCache<AccountDetails | undefined>;

  constructor(
    private readonly accounts: Accounts,
    private readonly connections: AccountConnections,
    private readonly ports: Pick<Ports, 'clock' | 'log'>,
    private readonly personal: PersonalData,
  ) {
    this.schemas = this.cache('call properties', documentedSchema, (client, signal) =>
      client.readSchema(signal),
    );
    this.owners = this.cache('owners', unknownOwners, readOwners);
    this.details = this.cache<AccountDetails | undefined>(
      'account details',
      undefined,
      (client, signal) => client.readDetails(signal),
    );
    accounts.onDidChangeToken(id => this.caches.forEach(cache => cache.forget(id)));
  }

  /** Tells the id of an account of which something else is known now. */
  readonly onDidChange: Event<string> = listener => {
    const subscriptions = [
      ...this.caches.map(cache => cache.onDidChange(listener)),
      this.personal.onDidChange(() => this.accounts.list().forEach(({ id }) => listener(id))),
    ];
    return { dispose: () => subscriptions.forEach(subscription => void subscription.dispose()) };
  };

  /** All that is known now. Asks nobody. */
  get(account: Pick<LookupAccount, 'id'>): AccountKnowledge {
    const details = this.details.get(account);
    return {
      schema: this.schemas.get(account),
      owners: this.personal.owners(this.owners.get(account)),
      ...(details === undefined ? {} : { details }),
    };
  }

  /** Asks the account for what is not known yet. Never rejects. */
  async load(account: LookupAccount): Promise<AccountKnowledge> {
    await Promise.all(this.caches.map(cache => cache.load(account)));
    return this.get(account);
  }

  /** Asks the account of a look-up that has found calls: that is when somebody wants to know what they mean. */
  async loadFor(lookup: Lookup): Promise<AccountKnowledge> {
    return lookup.entries.some(entry => 'call' in entry)
      ? this.load(lookup.account)
      : this.get(lookup.account);
  }

  /**
   * From now on asks for what each look-up that ends may want to know. Not before: the look-up goes first. Calls that are looked up
   * again want to be read by what is known now.
   */
  follow(store: Pick<LookupStore, 'get' | 'onDidChange'>): Disposable {
    return store.onDidChange(({ id, kind }) => {
      const lookup = store.get(id);
      if (lookup?.state === 'done' || lookup?.state === 'cancelled') {
        void this.loadFor(lookup);
      } else if (lookup !== undefined && kind === 'restarted') {
        this.caches.forEach(cache => cache.expire(lookup.account.id));
      }
    });
  }

  private get caches() {
    return [this.schemas, this.owners, this.details] as const;
  }

  private cache<T>(
    name: string,
    initial: T,
    read: (client: AccountClient, signal: AbortSignal) => Promise<T>,
  ): AccountCache<T> {
    const ask = async (account: LookupAccount, signal: AbortSignal): Promise<T> =>
      read((await this.connections.openQuietly(account)).account, signal);
    return new AccountCache(name, initial, ask, this.ports);
  }
}

/** Owners take a scope of their own, which calls do not: being without it is no failure, and worth remembering. */
async function readOwners(client: AccountClient, signal: AbortSignal): Promise<CallOwners> {
  try {
    return await client.readOwners(signal);
  } catch (error) {
    if (HubSpotError.is(error, 'missingScope')) {
      return { ...unknownOwners, origin: 'missingScope' };
    }
    throw error;
  }
}
