import type { Arrangement } from '../../calls/arrangement';
import type { AssociatedRecord, AssociatedType } from '../../calls/callAssociations';
import type { CallEntry } from '../../calls/callEntry';
import type { CallId } from '../../calls/callId';
import type { PropertyVersion } from '../../calls/callRecord';
import type { ChangedEntry, ChangedProperty } from '../../calls/changedEntries';
import type { InvalidPiece } from '../../calls/invalidPiece';
import type { Lookup } from '../../calls/lookup';
import type { LookupEntry } from '../../calls/lookupEntry';
import type { LookupFailure } from '../../calls/lookupFailure';
import type { EntryGroup } from '../arrangement/entryGroup';
import type { LookupProblem } from '../response/lookupProblem';
import type { PropertySection } from '../values/propertySection';

/** A row of the Lookups view. Rows hold the look-up they were made of, so that commands on a row know what it shows. */
export type LookupNode = NodeOrigin &
  (
    | { readonly kind: 'lookup' }
    /** Entries that have something in common: what came of them, unless they are arranged otherwise. */
    | ({ readonly kind: 'group' } & EntryGroup)
    /** How many entries the filter leaves out. */
    | { readonly kind: 'filteredOut'; readonly count: number }
    /** A part of a list that is too long to be made at once. */
    | NodeRange
    | { readonly kind: 'entry'; readonly entry: LookupEntry }
    | PropertyShown
    /** The properties of a call that are about the same. */
    | {
        readonly kind: 'section';
        readonly entry: CallEntry;
        readonly section: PropertySection;
        readonly properties: readonly PropertyNode[];
      }
    /** A value the property had, from its history. */
    | {
        readonly kind: 'version';
        readonly entry: CallEntry;
        readonly name: string;
        readonly version: PropertyVersion;
        /** 0 for the newest. */
        readonly index: number;
      }
    /** What the call is associated with, which is asked for when the row is opened. */
    | { readonly kind: 'associations'; readonly entry: CallEntry }
    /** Records of one kind that are too many to stand among the others. */
    | {
        readonly kind: 'records';
        readonly entry: CallEntry;
        readonly type: AssociatedType;
        readonly records: readonly AssociatedRecord[];
      }
    | {
        readonly kind: 'record';
        readonly entry: CallEntry;
        readonly type: AssociatedType;
        readonly record: AssociatedRecord;
      }
    /** What stands where there are no records. */
    | {
        readonly kind: 'associationsNote';
        readonly entry: CallEntry;
        readonly note: AssociationsNote;
      }
    /** All that has changed in a call, whatever the property. */
    | { readonly kind: 'timeline'; readonly entry: CallEntry }
    /** A value that took the place of another one. */
    | {
        readonly kind: 'moment';
        readonly entry: CallEntry;
        readonly name: string;
        readonly version: PropertyVersion;
        readonly before: string;
        /** As of a version. */
        readonly index: number;
      }
    /** The errors that are about no id in particular. */
    | { readonly kind: 'problems'; readonly problems: readonly LookupProblem[] }
    | { readonly kind: 'problem'; readonly problem: LookupProblem }
    /** The pieces of the input that are no ids. */
    | { readonly kind: 'unreadable' }
    | { readonly kind: 'piece'; readonly piece: InvalidPiece; readonly index: number }
    /** Properties that were asked for and that the account does not have. */
    | { readonly kind: 'unknown'; readonly names: readonly string[] }
    /** How many rows of a list are left out; nothing more is known of those that were forgotten with their window. */
    | { readonly kind: 'more'; readonly count: number; readonly isForgotten?: boolean }
    /** What was known before the calls were looked up again; the rows below it are those of the earlier look-up. */
    | { readonly kind: 'earlier'; readonly earlier: Lookup }
    /** The ids that are answered differently since then. */
    | { readonly kind: 'changes'; readonly changes: readonly ChangedEntry[] }
    | { readonly kind: 'change'; readonly change: ChangedEntry }
    | {
        readonly kind: 'changedProperty';
        readonly change: ChangedEntry;
        readonly property: ChangedProperty;
      }
    /** That the token may not read owners, so that they stay ids. */
    | { readonly kind: 'ownersHint' }
    /** Stands for answers from before the window was closed, which are gone. */
    | { readonly kind: 'forgotten' }
  );

/** The look-up that a row is made of. */
export interface NodeOrigin {
  readonly lookup: Lookup;
  /** True where `lookup` is what was known before. It has the id of the present one. */
  readonly isEarlier?: true;
  /** How the rows of the look-up are laid out; the usual way where nothing is said. */
  readonly arrangement?: Arrangement;
}

/** One property of a call. */
export type PropertyNode = NodeOrigin & PropertyShown;

interface PropertyShown {
  readonly kind: 'property';
  readonly entry: CallEntry;
  readonly name: string;
  /** `null` as HubSpot says of a property without a value; `undefined` where it says nothing. */
  readonly value: string | null | undefined;
}

/** Some consecutive rows of a list. */
export interface NodeRange {
  readonly kind: 'range';
  /** Which list of the look-up. */
  readonly list: string;
  /** The place of the first one in the list, from 0. */
  readonly start: number;
  readonly firstId: CallId;
  readonly lastId: CallId;
  readonly nodes: readonly LookupNode[];
}

/** A word about associations that are not there. */
export type AssociationsNote =
  | { readonly kind: 'loading' }
  | { readonly kind: 'none' }
  /** The records of some kinds, or their names only, could not be read. */
  | {
      readonly kind: 'failed';
      readonly what: 'records' | 'names';
      readonly types: readonly AssociatedType[];
      readonly failure: LookupFailure;
    };
