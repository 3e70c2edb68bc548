import { Emitter } from '../base/emitter';
import { lazy } from '../base/lazy';
import type { AccountDetails } from '../calls/accountDetails';
import { portalOf } from '../calls/accountPortal';
import type { CallOwners } from '../calls/callOwners';
import type { CallSchema } from '../calls/callSchema';
import type { Timing } from '../hubspot/retrying/timing';
import { AccountChecks } from './accounts/accountChecks';
import { AccountConnections } from './accounts/accountConnections';
import { Accounts } from './accounts/accounts';
import { AccountUsage } from './accounts/accountUsage';
import { KeyTokens } from './accounts/keyTokens';
import { TokenVault } from './accounts/tokenVault';
import type { AccountCache } from './knowledge/accountCache';
import { Associations } from './knowledge/associations';
import { KnowledgeBase } from './knowledge/knowledgeBase';
import { logFaults } from './logFaults';
import { LookupMemory } from './lookups/lookupMemory';
import { LookupService } from './lookups/lookupService';
import { LookupStore } from './lookups/lookupStore';
import type { Ports } from './ports';
import { PersonalData } from './privacy/personalData';
import { Arrangements } from './views/arrangements';
import { Attention } from './views/attention';
import { ChosenPropertySet } from './views/chosenPropertySet';
import { DismissedHints } from './views/dismissedHints';
import { HiddenFields } from './views/hiddenFields';
import { Preferences } from './views/preferences';
import { SelectedCall } from './views/selectedCall';
import { SelectedRows } from './views/selectedRows';
import { ShownLookups } from './views/shownLookups';

/** What the product can do, without VS Code. */
export interface Services {
  readonly accounts: Accounts;
  /** Whom each account's token belongs to and what it may do. */
  readonly checks: AccountChecks;
  /** How much of the day's requests each account has used. */
  readonly usage: AccountUsage;
  /** The tokens that personal access keys of the HubSpot CLI are exchanged for. */
  readonly keyTokens: KeyTokens;
  /** The look-ups as they may be shown. */
  readonly store: ShownLookups;
  /** The look-ups as HubSpot has answered them: for services, which ask HubSpot again, and for no view. */
  readonly unmasked: LookupStore;
  readonly personal: PersonalData;
  readonly lookups: LookupService;
  readonly memory: LookupMemory;
  /** How views were last arranged. */
  readonly preferences: Preferences;
  /** Which of the user's sets of properties is looked up with. */
  readonly propertySet: ChosenPropertySet;
  /** The call that tree and results panel show as selected. */
  readonly selection: SelectedCall;
  /** The rows that are selected in the tree. */
  readonly selectedRows: SelectedRows;
  /** What comparisons of calls leave out. */
  readonly hiddenFields: HiddenFields;
  /** What calls are associated with. */
  readonly associations: Associations;
  /** Hints that were read and put away. */
  readonly hints: DismissedHints;
  /** How the look-ups are laid out in their view. */
  readonly arrangements: Arrangements;
  /** What has gone wrong and nobody has looked at yet. */
  readonly attention: Attention;
  /** Fires when the user wants to see no more of the problems that are listed. */
  readonly problemsCleared: Emitter<undefined>;
  /** The call properties of each account; those of HubSpot's guide until it has answered. */
  readonly schemas: AccountCache<CallSchema>;
  /** Whom calls may be assigned to, in each account. */
  readonly owners: AccountCache<CallOwners>;
  /** Where each account's pages are. */
  readonly details: AccountCache<AccountDetails | undefined>;
  /** The three of them as one. */
  readonly knowledge: KnowledgeBase;
}

/** Boots the whole product on any set of ports; the extension and the tests call the same function. `timing` is HubSpot's unless given. */
export function createServices(ports: Ports, timing?: Timing): Services {
  const onError = logFaults(ports.log);
  const usage = new AccountUsage(ports.clock, onError);
  const keyTokens = new KeyTokens(
    lazy(async () =>
      (await import('./accounts/openKeyClient')).openKeyClient(ports.network, timing),
    ),
    ports,
  );
  const vault = new TokenVault(ports.secrets, onError);
  const accounts = new Accounts(vault, ports, keyTokens, onError);
  const personal = new PersonalData(() => ports.configuration().maskPersonalData, onError);
  const store = new LookupStore(onError);
  const preferences = new Preferences(ports.state, onError);
  // Loaded at the first request: it brings pacing, retrying and the decoders with it.
  const openHubSpot = lazy(async () => {
    const { HubSpotConnections } = await import('./accounts/hubSpotConnections');
    return new HubSpotConnections(ports, usage, timing);
  });
  const connections = new AccountConnections(accounts, ports, openHubSpot);
  const knowledge = new KnowledgeBase(accounts, connections, ports, personal);
  const { schemas, owners, details } = knowledge;
  details.onDidChange(id => {
    const known = details.get({ id });
    if (known !== undefined && accounts.get(id)?.sample === false) {
      accounts.learn(id, portalOf(known)).catch(onError);
    }
  });
  const services = {
    accounts,
    checks: new AccountChecks(accounts, connections, keyTokens, ports, onError),
    usage,
    keyTokens,
    unmasked: store,
    personal,
    lookups: new LookupService(store, connections, ports),
    memory: new LookupMemory(store, ports),
    preferences,
    propertySet: new ChosenPropertySet(ports.workspaceState),
    selection: new SelectedCall(onError),
    selectedRows: new SelectedRows(),
    hiddenFields: new HiddenFields(preferences, onError),
    hints: new DismissedHints(ports.state, onError),
    associations: new Associations(accounts, store, connections, ports, personal, onError),
    arrangements: new Arrangements(ports.state, store, onError),
    attention: new Attention(store, onError),
    problemsCleared: new Emitter<undefined>(onError),
    schemas,
    owners,
    details,
    knowledge,
  };
  // Views hear of a change after services, which they ask about it.
  return { ...services, store: new ShownLookups(store, personal, services.arrangements, onError) };
}
