import type { ResultsStrings } from '../../../src/protocol/resultsProtocol';

/** The panel's texts, in English. */
export function buildStrings(): ResultsStrings {
  return {
    problemsHeading: 'Problems',
    noProblems: 'No problems',
    tabsLabel: 'Views of the look-up',
    tabs: { calls: 'Calls', json: 'JSON', text: 'Text' },
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
    moreProblems: 'Show {0} more',
    lookUpAgain: 'Look Up Again',
  };
}
