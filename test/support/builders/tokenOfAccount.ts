import type { AccessToken } from '../../../src/hubspot/tokens/accessToken';
import type { Accounts } from '../../../src/services/accounts/accounts';

/** The token that a request of an account would go with now. */
export async function tokenOfAccount(
  { tokens }: Pick<Accounts, 'tokens'>,
  id: string,
): Promise<AccessToken | undefined> {
  return (await tokens.of(id))?.();
}
