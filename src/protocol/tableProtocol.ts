import type { ColumnLayout } from '../calls/columnLayout';
import type { EntryKind } from '../calls/lookupEntry';
import type { TableColumn, TableQuery, TableRow } from '../projections/table/callsTable';
import type { MarkedSearch } from '../projections/table/markedSearch';
import type { RowUse } from './rowUses';

export type {
  ColumnFilter,
  ColumnSort,
  TableCell,
  TableColumn,
  TableQuery,
  TableRow,
} from '../projections/table/callsTable';

/** Messages from the extension to the table of calls. */
export type ToTable =
  /** Another order of rows: in answer to a query, or because the look-up has gone on. */
  | ({ readonly kind: 'tableOrder' } & TableOrder)
  /** The rows that were asked for. */
  | ({ readonly kind: 'tableRows' } & TableRows)
  /** Something has been chosen in a menu of VS Code's that only the table can answer: which rows are selected? */
  | { readonly kind: 'askSelected'; readonly use: RowUse };

/** Which rows there are, in which order. */
export interface TableOrder {
  /** One more than that of the order before. */
  readonly order: number;
  /** The number of the newest query it is an answer to. */
  readonly query: number;
  readonly lookupId: string;
  /** What it shows, for a table that knew nothing of an earlier one's search and sorting. */
  readonly wish: TableWish;
  /** What its search has found, and in which columns; in all where none are named. */
  readonly marked: MarkedSearch;
  /** All columns there are, shown or not. */
  readonly columns: readonly TableColumn[];
  /** How the columns were arranged last, in this look-up or another one. */
  readonly layout: ColumnLayout;
  /** How many ids were asked for. */
  readonly total: number;
  /** Whether those that are missing may be looked for among archived calls. */
  readonly canRecheck: boolean;
  /** Whether those that have failed, or were not sent, may be asked for again. */
  readonly canRetry: boolean;
  /** How many rows there would be of each state if none were chosen. */
  readonly states: readonly TableStateCount[];
  /** The positions of the rows, in their order; absent where these are all rows in the order asked for. */
  readonly positions?: readonly number[];
  /** The rows that are seen first. */
  readonly first: TableRows;
}

/** How many rows are in one state. */
export interface TableStateCount {
  readonly state: EntryKind;
  /** "3 found". */
  readonly label: string;
}

/** Rows that follow each other in an order. */
export interface TableRows {
  readonly order: number;
  readonly start: number;
  /** The columns of their cells, by name. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Messages from the table of calls to the extension. */
export type FromTable =
  /** Show the calls so, from now on; the rows from `start` to `end` are seen. */
  | ({ readonly kind: 'tableQuery'; readonly number: number } & TableWish & TableWindow)
  /** Rows of an order are seen that have not been sent. */
  | ({ readonly kind: 'tableRows'; readonly order: number } & TableWindow)
  /** Nobody looks at the table. */
  | { readonly kind: 'tableHidden' }
  /** The columns were arranged anew, which is worth remembering. */
  | { readonly kind: 'tableLayout'; readonly layout: ColumnLayout }
  /** Do something with the rows that are selected. */
  | ({ readonly kind: 'useRows' } & UsedRows)
  /** Somebody looks at this call now. */
  | { readonly kind: 'selectCall'; readonly id: string }
  /** Open the page of the call in HubSpot. */
  | { readonly kind: 'openInHubSpot'; readonly id: string };

/** Rows that something is done with. */
export interface UsedRows {
  readonly use: RowUse;
  readonly positions: readonly number[];
  /** Those that are shown, by name. */
  readonly columns: readonly string[];
  /** The one that the keyboard is in. */
  readonly column: string;
}

/** What is to be shown, and how. */
export interface TableWish extends TableQuery {
  /** The columns shown, by name; those remembered where the table does not know any yet. */
  readonly columns?: readonly string[];
  readonly isRaw: boolean;
}

/** Places in an order: the first, and the one after the last. */
export interface TableWindow {
  readonly start: number;
  readonly end: number;
}
