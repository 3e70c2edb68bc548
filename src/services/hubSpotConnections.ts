import type { ApiVersion, LookupAccount } from '../calls/lookup';
import type { AccessToken } from '../hubspot/accessToken';
import { CallsClient } from '../hubspot/callsClient';
import { CountingTransport } from '../hubspot/countingTransport';
import { hubSpotLimit, Pace, PacedTransport } from '../hubspot/pacedTransport';
import { RetryingTransport } from '../hubspot/retryingTransport';
import type { Ports } from './ports';

/** A client for one look-up, and how many requests it has sent. */
export interface HubSpotConnection {
  readonly calls: CallsClient;
  /** HTTP requests sent, retries included. */
  requests(): number;
}

/** Opens connections: retry ∘ pace ∘ count ∘ transport. All those of one account share its pace. */
export class HubSpotConnections {
  private readonly paces = new Map<string, Pace>();

  constructor(private readonly ports: Pick<Ports, 'network' | 'sample' | 'configuration'>) {}

  open(account: LookupAccount, token: AccessToken, version: ApiVersion): HubSpotConnection {
    const counting = new CountingTransport(account.sample ? this.ports.sample : this.ports.network);
    const paced = new PacedTransport(counting, this.paceOf(account.id));
    return {
      calls: new CallsClient(new RetryingTransport(paced), token, version),
      requests: () => counting.requests,
    };
  }

  private paceOf(accountId: string): Pace {
    const { maxConcurrentRequests } = this.ports.configuration();
    const pace = this.paces.get(accountId) ?? new Pace({ ...hubSpotLimit, maxConcurrentRequests });
    pace.setMaxConcurrentRequests(maxConcurrentRequests);
    this.paces.set(accountId, pace);
    return pace;
  }
}
