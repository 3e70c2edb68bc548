import type { ApiVersion, LookupAccount, PaceWait, WaitListener } from '../../calls/lookup';
import { AccountClient } from '../../hubspot/clients/accountClient';
import { AssociationsClient } from '../../hubspot/clients/associationsClient';
import { CallsClient } from '../../hubspot/clients/callsClient';
import { JsonClient } from '../../hubspot/clients/jsonClient';
import { Pace } from '../../hubspot/limits/pace';
import type { RateLimit } from '../../hubspot/limits/rateLimit';
import { Retries } from '../../hubspot/retrying/retries';
import { hubSpotTiming, type Timing } from '../../hubspot/retrying/timing';
import type { AccessToken } from '../../hubspot/tokens/accessToken';
import { CountingTransport } from '../../hubspot/transports/countingTransport';
import { MeteredTransport } from '../../hubspot/transports/meteredTransport';
import { PacedTransport } from '../../hubspot/transports/pacedTransport';
import { RenewingTransport, type TokenSource } from '../../hubspot/transports/renewingTransport';
import type { Ports } from '../ports';
import type { AccountUsage } from './accountUsage';

/** Clients for one purpose, such as a look-up, and how many requests they have sent. */
export interface HubSpotConnection {
  readonly calls: CallsClient;
  readonly account: AccountClient;
  readonly associations: AssociationsClient;
  /** HTTP requests sent, retries included. */
  requests(): number;
  /** What a request that finds the window full waits for, in numbers as they are now. */
  paceWait(): PaceWait;
}

/** What a connection is opened for. */
export interface ConnectionRequest {
  readonly account: LookupAccount;
  readonly token: AccessToken;
  /** Asked for the token of each request, where that may end. */
  readonly tokens?: TokenSource;
  readonly version: ApiVersion;
  /** Told whenever a request has to wait. */
  readonly onWait: WaitListener;
}

/** Opens connections: retry ∘ renew ∘ pace ∘ meter ∘ count ∘ transport. All those of one account share its pace. */
export class HubSpotConnections {
  private readonly paces = new Map<string, Pace>();

  constructor(
    private readonly ports: Pick<Ports, 'network' | 'sample' | 'configuration'>,
    private readonly usage: AccountUsage,
    private readonly timing: Timing = hubSpotTiming,
  ) {}

  open({ account, token, tokens, version, onWait }: ConnectionRequest): HubSpotConnection {
    const { retryDelay } = this.timing;
    const counting = new CountingTransport(account.sample ? this.ports.sample : this.ports.network);
    const metered = new MeteredTransport(counting, metered => this.usage.note(account, metered));
    const pace = this.paceOf(account);
    const paced = new PacedTransport(metered, pace, onWait, retryDelay);
    const renewing = tokens === undefined ? paced : new RenewingTransport(paced, tokens);
    const retries = new Retries(onWait, retryDelay);
    const json = new JsonClient(renewing, token, retries);
    return {
      account: new AccountClient(json, version),
      associations: new AssociationsClient(json, version),
      calls: new CallsClient(renewing, token, version, retries),
      requests: () => counting.requests,
      paceWait: () => pace.wait,
    };
  }

  /** How fast an account may be asked; an interval of 0 means that nobody counts. */
  rateOf(account: LookupAccount): RateLimit {
    return this.paceOf(account).rate;
  }

  private paceOf(account: LookupAccount): Pace {
    const { maxConcurrentRequests, rateLimitMarginPercent } = this.ports.configuration();
    const settings = { maxConcurrentRequests, marginPercent: rateLimitMarginPercent };
    const limit = account.sample ? unlimited : this.timing.limit;
    const pace = this.paces.get(account.id) ?? new Pace({ ...settings, limit });
    pace.configure(settings);
    this.paces.set(account.id, pace);
    return pace;
  }
}

/** The sample portal is in this process, where nobody counts. */
const unlimited = { requests: Number.MAX_SAFE_INTEGER, intervalMs: 0 } as const;
