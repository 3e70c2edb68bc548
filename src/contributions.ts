/**
 * Every id that package.json and the code must agree on. A command that is declared here and has no handler does not compile;
 * a test compares the rest with the manifest.
 */
export const commandNames = [
  'lookUp',
  'lookUpSelection',
  'lookUpClipboard',
  'lookUpFile',
  'runRequest',
  'newRequestFile',
  'saveAsRequestFile',
  'importCurl',
  'copyAsCurl',
  'copyAsNode',
  'copyAsPython',
  'copyAsHttp',
  'copyRows',
  'copyId',
  'copyValue',
  'copyRawValue',
  'copyPath',
  'copyAsRow',
  'copyRecord',
  'exportLookup',
  'exportSelected',
  'exportResults',
  'compareCalls',
  'selectForCompare',
  'compareWithSelected',
  'compareWithEarlier',
  'compareLookups',
  'hideVolatileFields',
  'showVolatileFields',
  'addAccount',
  'importCliAccounts',
  'switchAccount',
  'renameAccount',
  'checkAccount',
  'replaceToken',
  'removeAccount',
  'useSampleData',
  'showResults',
  'showInResults',
  'findInTree',
  'reloadAssociations',
  'showCallsView',
  'showJsonView',
  'showTextView',
  'showRequestsView',
  'copyTableRows',
  'copyTableRowsWithHeader',
  'copyTableIds',
  'copyTableValues',
  'copyTableRawValues',
  'copyTableRecords',
  'copyJsonPath',
  'compareTableCalls',
  'exportTableCalls',
  'openResponse',
  'openInHubSpot',
  'retryFailed',
  'recheckArchived',
  'refreshLookup',
  'cancelLookup',
  'removeLookup',
  'clearLookups',
  'groupCalls',
  'sortCalls',
  'filterCalls',
  'hideEmpty',
  'showEmpty',
  'clearArrangement',
  'clearProblems',
  'ignoreProblem',
  'showIgnoredProblems',
  'explainScope',
  'dismissHint',
  'hidePersonalData',
  'showPersonalData',
  'copySupportDetails',
  'moveToken',
  'ignoreTokens',
  'getStarted',
  'showLog',
] as const;
/** One of {@link commandNames}. */
export type CommandName = (typeof commandNames)[number];

/** The id VS Code knows a command by. */
export function commandId<Name extends CommandName>(name: Name): `hubspotCalls.${Name}` {
  return `hubspotCalls.${name}`;
}

/** The views of the container `hubspotCalls`. */
export const viewIds = {
  lookups: 'hubspotCalls.lookups',
  accounts: 'hubspotCalls.accounts',
} as const;

/** The walkthrough of the manifest. */
export const walkthroughId = 'getStarted';

/** What the keys of all settings begin with. */
export const settingsSection = 'hubspotCalls';
/** The keys of the settings, without their section. */
export const settingNames = [
  'apiVersion',
  'apiBaseUrl',
  'properties',
  'propertySets',
  'maxConcurrentRequests',
  'rateLimitMarginPercent',
  'requestTimeoutSeconds',
  'recheckArchived',
  'maxProblems',
  'inlayHints',
  'callLabel',
  'warnAboutTokens',
  'maskPersonalData',
  'languageModelAccess',
] as const;
/** One of {@link settingNames}. */
export type SettingName = (typeof settingNames)[number];

/** Keys that `when` clauses of the manifest test. */
export const contextKeys = {
  hasAccount: 'hubspotCalls.hasAccount',
  hasLookup: 'hubspotCalls.hasLookup',
  hasCompareSelection: 'hubspotCalls.hasCompareSelection',
  hasHiddenFields: 'hubspotCalls.hasHiddenFields',
  /** The look-up that is looked at is not laid out the usual way. */
  hasArrangement: 'hubspotCalls.hasArrangement',
  hasHiddenEmpty: 'hubspotCalls.hasHiddenEmpty',
  /** Steps of the walkthrough: true for a moment when one is taken. */
  hasAddedAccount: 'hubspotCalls.hasAddedAccount',
  hasLookedUp: 'hubspotCalls.hasLookedUp',
  hasRead: 'hubspotCalls.hasRead',
  hasMended: 'hubspotCalls.hasMended',
  hasExported: 'hubspotCalls.hasExported',
} as const;
/** One of {@link contextKeys}. */
export type ContextKey = (typeof contextKeys)[keyof typeof contextKeys];

/** The scheme of response documents. */
export const responseScheme = 'hubspot-call';
/** The scheme of the sides of comparisons. */
export const comparisonScheme = 'hubspot-compare';
/** The type of results panels, by which VS Code restores them. */
export const resultsPanelType = 'hubspotCalls.results';

/** The tool for language models, by the name that chats refer to. */
export const lookUpToolName = 'hubspot-calls_lookUp';

/** How the names of request files end. */
export const requestFileSuffix = '.hubspot-calls.json';
