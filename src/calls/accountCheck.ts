import type { AccountPortal } from './accountPortal';
import type { LookupFailure } from './lookupFailure';
import type { TokenInfo } from './tokenInfo';

/** What came of asking HubSpot about an account and its token. */
export interface AccountCheck {
  /** ISO 8601, UTC. */
  readonly checkedAt: string;
  /** Why calls cannot be read; absent where they can, which was tried. */
  readonly failure?: LookupFailure;
  /** What HubSpot says of the token; absent where it says nothing, as of OAuth tokens. */
  readonly token?: TokenInfo;
  readonly portal?: AccountPortal;
}

/** What the product reads, each under a scope of its own. */
export const abilities = ['calls', 'owners', 'companies', 'deals', 'tickets'] as const;
/** Something that a token lets the extension read. */
export type Ability = (typeof abilities)[number];

/** HubSpot reads calls, like contacts, under the scope of contacts. */
export const scopeOfAbility: Readonly<Record<Ability, string>> = {
  calls: 'crm.objects.contacts.read',
  owners: 'crm.objects.owners.read',
  companies: 'crm.objects.companies.read',
  deals: 'crm.objects.deals.read',
  tickets: 'tickets',
};

/** The abilities that the token lacks; none where HubSpot does not say what it may do. Whether calls can be read was tried, and is not guessed. */
export function missingAbilities({ failure, token }: AccountCheck): readonly Ability[] {
  const others = abilities.filter(
    ability =>
      ability !== 'calls' && token !== undefined && !token.scopes.includes(scopeOfAbility[ability]),
  );
  return failure?.kind === 'missingScope' ? ['calls', ...others] : others;
}

/** True where the token is of another account of HubSpot's than the one known so far: what is missing there may well exist here. */
export function isOtherPortal(known: AccountPortal | undefined, check: AccountCheck): boolean {
  const now = check.token?.portalId ?? check.portal?.id;
  return known !== undefined && now !== undefined && now !== known.id;
}
