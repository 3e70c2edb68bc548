import type { Timing } from '../hubspot/timing';
import { Accounts } from './accounts';
import { LookupMemory } from './lookupMemory';
import { LookupService } from './lookupService';
import { LookupStore } from './lookupStore';
import type { Ports } from './ports';

/** What the product can do, without VS Code. */
export interface Services {
  readonly accounts: Accounts;
  readonly store: LookupStore;
  readonly lookups: LookupService;
  readonly memory: LookupMemory;
}

/** Boots the whole product on any set of ports; the extension and the tests call the same function. `timing` is HubSpot's unless given. */
export function createServices(ports: Ports, timing?: Timing): Services {
  const accounts = new Accounts(ports.secrets, ports.state);
  const store = new LookupStore();
  // Loaded at the first look-up: it brings pacing, retrying and the decoders with it.
  const connections = lazy(async () => {
    const { HubSpotConnections } = await import('./hubSpotConnections');
    return new HubSpotConnections(ports, timing);
  });
  return {
    accounts,
    store,
    lookups: new LookupService(accounts, store, ports, connections),
    memory: new LookupMemory(store, ports),
  };
}

function lazy<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}
