import * as v from 'valibot';

/** The texts of the table, as they arrive. */
export const tableStringsSchema = v.object({
  grid: v.string(),
  search: v.string(),
  one: v.string(),
  all: v.string(),
  some: v.string(),
  states: v.string(),
  rawValues: v.string(),
  columns: v.string(),
  findColumn: v.string(),
  resetColumns: v.string(),
  columnMenu: v.string(),
  sortAscending: v.string(),
  sortDescending: v.string(),
  unsort: v.string(),
  filter: v.string(),
  withValue: v.string(),
  withoutValue: v.string(),
  clearFilter: v.string(),
  pin: v.string(),
  unpin: v.string(),
  hide: v.string(),
  nothingFits: v.string(),
  clearAll: v.string(),
  openInHubSpot: v.string(),
});
