import { HubSpotError } from '../hubspot/hubSpotError';
import type { Accounts } from './accounts';
import type {
  ConnectionRequest,
  HubSpotConnection,
  HubSpotConnections,
} from './hubSpotConnections';

/** Opens a connection with the account's token. Rejects with a {@link HubSpotError} where none is stored. */
export async function openConnection(
  accounts: Accounts,
  connections: () => Promise<HubSpotConnections>,
  request: Omit<ConnectionRequest, 'token'>,
): Promise<HubSpotConnection> {
  const token = await accounts.token(request.account.id);
  if (token === undefined) {
    const message = 'No token is stored.';
    throw new HubSpotError({ kind: 'unauthorized', category: 'TOKEN_MISSING', message });
  }
  return (await connections()).open({ ...request, token });
}
