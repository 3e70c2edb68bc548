import type { LookupFailure } from './lookupFailure';

/** The kinds of records that are shown beside a call, in their order, by the names HubSpot's paths have for them. */
export const associatedTypes = ['contacts', 'companies', 'deals', 'tickets'] as const;
/** One of {@link associatedTypes}. */
export type AssociatedType = (typeof associatedTypes)[number];

/** A record that a call is associated with. */
export interface AssociatedRecord {
  readonly id: string;
  /** What people call it; absent where it has no name, or where the name is not known. */
  readonly name?: string;
  /** What the account calls the association, such as "Decision maker". Most have no label. */
  readonly labels: readonly string[];
}

/** The records of one kind, or why there is no answer. */
export type AssociatedRecords =
  | {
      readonly kind: 'read';
      readonly records: readonly AssociatedRecord[];
      /** Why the records are without names. */
      readonly namesFailure?: LookupFailure;
    }
  | { readonly kind: 'failed'; readonly failure: LookupFailure };

/** What one call is associated with. */
export type CallAssociations = Readonly<Record<AssociatedType, AssociatedRecords>>;

/** What is known of it at the moment. */
export type AssociationsState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'read'; readonly associations: CallAssociations };

/** As many of a kind are named and listed for one call: nobody reads more, and each hundred names are a request. */
export const mostListed = 500;

/** As many ids as one request takes. Associations may be asked for in larger batches; whoever looks at calls has no use for that. */
export const mostTogether = 100;

/** An answer for every kind. */
export function associationsOf(
  answer: (type: AssociatedType) => AssociatedRecords,
): CallAssociations {
  return {
    contacts: answer('contacts'),
    companies: answer('companies'),
    deals: answer('deals'),
    tickets: answer('tickets'),
  };
}
