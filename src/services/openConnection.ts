import { HubSpotError } from '../hubspot/hubSpotError';
import type { Accounts } from './accounts';
import type {
  ConnectionRequest,
  HubSpotConnection,
  HubSpotConnections,
} from './hubSpotConnections';

/** Opens a connection with the account's token. Rejects with a {@link HubSpotError} where none is stored or a key gives none. */
export async function openConnection(
  accounts: Accounts,
  connections: () => Promise<HubSpotConnections>,
  request: Omit<ConnectionRequest, 'token' | 'tokens'>,
): Promise<HubSpotConnection> {
  const tokens = await accounts.tokens(request.account.id);
  if (tokens === undefined) {
    const message = 'No token is stored.';
    throw new HubSpotError({ kind: 'unauthorized', category: 'TOKEN_MISSING', message });
  }
  return (await connections()).open({ ...request, token: await tokens(), tokens });
}
