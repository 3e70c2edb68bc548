import * as l10n from '@vscode/l10n';
import type { TableStrings } from '../../protocol/tableStrings';

/** The texts of the table of calls in the user's language. */
export function tableTexts(): TableStrings {
  return {
    grid: l10n.t('Calls'),
    search: l10n.t('Search all values'),
    one: l10n.t('1 call'),
    all: l10n.t('{0} calls'),
    some: l10n.t('{0} of {1} calls'),
    states: l10n.t('Show only'),
    rawValues: l10n.t('Raw values'),
    columns: l10n.t('Columns'),
    findColumn: l10n.t('Find a column'),
    resetColumns: l10n.t('Reset Columns'),
    columnMenu: l10n.t('Sort, filter and arrange'),
    sortAscending: l10n.t('Sort Ascending'),
    sortDescending: l10n.t('Sort Descending'),
    unsort: l10n.t('Do Not Sort'),
    filter: l10n.t('Only with this text'),
    withValue: l10n.t('Only with a Value'),
    withoutValue: l10n.t('Only without a Value'),
    clearFilter: l10n.t('Clear Filter'),
    pin: l10n.t('Pin'),
    unpin: l10n.t('Unpin'),
    hide: l10n.t('Hide'),
    nothingFits: l10n.t('No call fits the search and the filters.'),
    clearAll: l10n.t('Clear Search and Filters'),
    clearFilters: l10n.t('Clear Filters'),
    clearedToShow: l10n.t('Search and filters were cleared to show this call.'),
    openInHubSpot: l10n.t('Open in HubSpot'),
  };
}
