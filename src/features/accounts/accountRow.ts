import type { LookupAccount } from '../../calls/lookup';
import type { AccountFact } from '../../projections/accounts/accountFacts';
import type { Services } from '../../services/createServices';

/** A row of the Accounts view: an account, or something that is known about it. */
export interface AccountRow {
  readonly account: LookupAccount;
  readonly fact?: AccountFact;
}

/** What the Accounts view shows. */
export type AccountSources = Pick<Services, 'accounts' | 'checks' | 'details' | 'usage'>;
