import type { ResultsStrings } from '../../../src/protocol/resultsProtocol';

/** The panel's texts, in English. */
export function buildStrings(): ResultsStrings {
  return {
    problemsHeading: 'Problems',
    noProblems: 'No problems',
    tabsLabel: 'Views of the look-up',
    tabs: { calls: 'Calls', json: 'JSON', text: 'Text', requests: 'Requests' },
    actionsLabel: 'Actions',
    jsonLabel: 'Response',
    openResponse: 'Open Response as JSON',
    openAt: 'Open in Editor',
    showInJson: 'Show in JSON',
    error: 'Error',
    warning: 'Warning',
    information: 'Information',
    expandAll: 'Expand All',
    collapseAll: 'Collapse All',
    search: 'Find',
    more: 'Show {0} more',
    lookUpAgain: 'Look Up Again',
    requests: {
      none: 'No request has ended yet.',
      request: 'Request',
      status: 'HTTP',
      startedAt: 'Sent',
      duration: 'Took',
      asked: 'Asked',
      results: 'Results',
      errors: 'Errors',
      correlationId: 'Correlation ID',
      copyCorrelationId: 'Copy Correlation ID',
      copyAsCurl: 'Copy as cURL',
      copied: 'Copied',
      answered: 'Answered',
      partlyAnswered: 'Answered with errors',
      failed: 'Failed',
    },
  };
}
