/** Every text of the table of calls that is not part of its rows, in the user's language. */
export interface TableStrings {
  readonly grid: string;
  readonly search: string;
  /** "{0} calls" */
  readonly one: string;
  readonly all: string;
  /** "{0} of {1} calls" */
  readonly some: string;
  readonly states: string;
  readonly rawValues: string;
  readonly columns: string;
  readonly findColumn: string;
  readonly resetColumns: string;
  readonly columnMenu: string;
  readonly sortAscending: string;
  readonly sortDescending: string;
  readonly unsort: string;
  readonly filter: string;
  readonly withValue: string;
  readonly withoutValue: string;
  readonly clearFilter: string;
  readonly pin: string;
  readonly unpin: string;
  readonly hide: string;
  readonly nothingFits: string;
  readonly clearAll: string;
  readonly clearFilters: string;
  /** Said where all rows had to be shown for one that somebody wants to see. */
  readonly clearedToShow: string;
  readonly openInHubSpot: string;
}
