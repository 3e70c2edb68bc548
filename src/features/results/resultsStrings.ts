import * as l10n from '@vscode/l10n';
import type { ResultsStrings } from '../../protocol/resultsProtocol';

/** The panel's own texts in the user's language. */
export function resultsStrings(): ResultsStrings {
  return {
    problemsHeading: l10n.t('Problems'),
    noProblems: l10n.t('HubSpot reported no problems'),
    jsonHeading: l10n.t('Response'),
    openResponse: l10n.t('Open as JSON'),
    openAt: l10n.t('Open in Editor'),
    showInJson: l10n.t('Show in JSON'),
    error: l10n.t('Error'),
    warning: l10n.t('Warning'),
    information: l10n.t('Information'),
    treeView: l10n.t('Tree'),
    tableView: l10n.t('Table'),
    textView: l10n.t('Text'),
    moreProblems: l10n.t('Show {0} more'),
    lookUpAgain: l10n.t('Look Up Again'),
  };
}
