/** Whom the calls of an account may be assigned to. */
export interface CallOwners {
  /** By what `hubspot_owner_id` holds. */
  readonly byId: ReadonlyMap<string, CallOwner>;
  /** By what property history holds: users and owners are counted apart. */
  readonly byUserId: ReadonlyMap<number, CallOwner>;
  /** `missingScope`: the token may not read owners, so ids are all there is. */
  readonly origin: 'account' | 'unknown' | 'missingScope';
}

/** An owner (`PublicOwner` in HubSpot's specification), as far as it is used. */
export interface CallOwner {
  readonly id: string;
  /** The first and last name or, where there is none, the email address. */
  readonly name: string;
  readonly email?: string;
  /** False once the user was deactivated. Calls stay assigned all the same. */
  readonly isActive: boolean;
  readonly userId?: number;
}

/** Before an account was asked, or where it does not answer. */
export const unknownOwners: CallOwners = {
  byId: new Map(),
  byUserId: new Map(),
  origin: 'unknown',
};

/** Puts owners where they can be looked up. Of two owners that are one user, the active one counts. */
export function indexOwners(owners: readonly CallOwner[]): CallOwners {
  const inactiveFirst = [...owners].sort((a, b) => Number(a.isActive) - Number(b.isActive));
  return {
    byId: new Map(inactiveFirst.map(owner => [owner.id, owner])),
    byUserId: new Map(
      inactiveFirst.flatMap(owner =>
        owner.userId === undefined ? [] : [[owner.userId, owner] as const],
      ),
    ),
    origin: 'account',
  };
}

/** The same owners, each made another. */
export function mapOwners(owners: CallOwners, map: (owner: CallOwner) => CallOwner): CallOwners {
  return {
    origin: owners.origin,
    byId: new Map([...owners.byId].map(([id, owner]) => [id, map(owner)])),
    byUserId: new Map([...owners.byUserId].map(([id, owner]) => [id, map(owner)])),
  };
}
