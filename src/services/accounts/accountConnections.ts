import type { LookupAccount, WaitListener } from '../../calls/lookup';
import { HubSpotError } from '../../hubspot/failures/hubSpotError';
import type { RateLimit } from '../../hubspot/limits/rateLimit';
import type { AccessToken } from '../../hubspot/tokens/accessToken';
import type { Ports } from '../ports';
import type { Accounts } from './accounts';
import type {
  ConnectionRequest,
  HubSpotConnection,
  HubSpotConnections,
} from './hubSpotConnections';

/** Opens connections with the token that is stored for an account. */
export class AccountConnections {
  constructor(
    private readonly accounts: Accounts,
    private readonly ports: Pick<Ports, 'configuration'>,
    private readonly load: () => Promise<HubSpotConnections>,
  ) {}

  /** For a look-up, which shows its waits. Rejects with a {@link HubSpotError} where no token is stored or a key gives none. */
  async open(request: Omit<ConnectionRequest, 'token' | 'tokens'>): Promise<HubSpotConnection> {
    const tokens = await this.accounts.tokens.of(request.account.id).catch(tellUnreadable);
    if (tokens === undefined) {
      const message = 'No token is stored.';
      throw new HubSpotError({ kind: 'unauthorized', category: 'TOKEN_MISSING', message });
    }
    return (await this.load()).open({ ...request, token: await tokens(), tokens });
  }

  /** For what is read beside look-ups: nobody is told of its waits. A token that is given is used instead of the stored one. */
  async openQuietly(account: LookupAccount, token?: AccessToken): Promise<HubSpotConnection> {
    const version = this.ports.configuration().apiVersion;
    const request = { account, version, onWait: tellNobody };
    return token === undefined
      ? this.open(request)
      : (await this.load()).open({ ...request, token });
  }

  /** How fast an account may be asked; an interval of 0 means that nobody counts. */
  async rateOf(account: LookupAccount): Promise<RateLimit> {
    return (await this.load()).rateOf(account);
  }
}

/** What is stored may be fine: it is the secret store that does not give it. Another token can be kept for the session. */
function tellUnreadable(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error);
  throw new HubSpotError({ kind: 'unauthorized', category: 'TOKEN_UNREADABLE', message });
}

const tellNobody: WaitListener = () => () => undefined;
