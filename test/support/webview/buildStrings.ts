import type { ResultsStrings } from '../../../src/protocol/resultsProtocol';

/** The panel's texts, in English. */
export function buildStrings(): ResultsStrings {
  return {
    problemsHeading: 'Problems',
    noProblems: 'No problems',
    jsonHeading: 'Response',
    openResponse: 'Open as JSON',
    openAt: 'Open in Editor',
    showInJson: 'Show in JSON',
    error: 'Error',
    warning: 'Warning',
    information: 'Information',
    treeView: 'Tree',
    tableView: 'Table',
    textView: 'Text',
    moreProblems: 'Show {0} more',
    lookUpAgain: 'Look Up Again',
  };
}
