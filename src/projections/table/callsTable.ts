import type { EntryKind } from '../../calls/lookupEntry';

/** A column the calls of a look-up can be shown in. */
export interface TableColumn {
  /** The property's internal name; `$state` and `$id` are the entry's own. */
  readonly name: string;
  readonly label: string;
  readonly tooltip: string;
  /** What a typical value takes, in characters. */
  readonly width: number;
  /** Numbers stand one below the other by their ends. */
  readonly isNumber: boolean;
  /** Whether it is there before anybody has chosen columns: it was asked for. */
  readonly isShownAtFirst: boolean;
}

/** The column that says what came of an id. */
export const stateColumn = '$state';
/** The column of the ids that were asked for. */
export const idColumn = '$id';

/** What stands where a call and a property meet. */
export interface TableCell {
  readonly text: string;
  /** The raw value beside its meaning, the meaning beside the raw value, or why there is none. */
  readonly note?: string;
  /** Why there is no value; without it, there is one. */
  readonly gap?: TableGap;
  /** Its row was found by what the cell stands for, but does not show; the note does. */
  readonly isFound?: true;
}

/** `noCall`: HubSpot returned no call. `absent`: it returned the call without this property. */
export type TableGap = 'noCall' | 'absent' | 'null' | 'empty';

/** One id that was asked for, as a row. */
export interface TableRow {
  /** Where the id stands among those asked for: what a row is known by, however rows are ordered. */
  readonly position: number;
  readonly id: string;
  readonly state: EntryKind;
  /** It is still to be sent. */
  readonly isWaiting?: true;
  /** The ID of the call that HubSpot returned; absent where it returned none. */
  readonly recordId?: string;
  /** In the order of the columns asked for. */
  readonly cells: readonly TableCell[];
}

/** Which rows are shown, and in which order. */
export interface TableQuery {
  /** Rows with this text in any value, raw or decoded; all of them where it is empty. */
  readonly search: string;
  /** Rows that pass all of these. */
  readonly filters: readonly ColumnFilter[];
  /** Rows in one of these states; in any where there are none. */
  readonly states: readonly EntryKind[];
  /** The first decides, and the next where that leaves two alike; in the order asked for where all do. */
  readonly sort: readonly ColumnSort[];
}

/** What the rows of a table have to have in one column to be shown. */
export type ColumnFilter =
  | { readonly kind: 'contains'; readonly column: string; readonly text: string }
  | { readonly kind: 'filled'; readonly column: string }
  | { readonly kind: 'empty'; readonly column: string };

/** A column to sort by. */
export interface ColumnSort {
  readonly column: string;
  readonly isDescending: boolean;
}
