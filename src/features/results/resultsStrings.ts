import * as l10n from '@vscode/l10n';
import type { ResultsStrings } from '../../protocol/resultsProtocol';
import { tableTexts } from './tableTexts';

/** The panel's own texts in the user's language. */
export function resultsStrings(): ResultsStrings {
  return {
    cancel: l10n.t('Cancel'),
    problemsHeading: l10n.t('Problems'),
    noProblems: l10n.t('HubSpot reported no problems'),
    tabsLabel: l10n.t('Views of the look-up'),
    tabs: {
      calls: l10n.t('Calls'),
      json: 'JSON',
      text: l10n.t('Text'),
      requests: l10n.t('Requests'),
    },
    actionsLabel: l10n.t('Actions'),
    jsonLabel: l10n.t('Response'),
    openResponse: l10n.t('Open Response as JSON'),
    openAt: l10n.t('Open in Editor'),
    showInJson: l10n.t('Show in JSON'),
    error: l10n.t('Error'),
    warning: l10n.t('Warning'),
    information: l10n.t('Information'),
    expandAll: l10n.t('Expand All'),
    collapseAll: l10n.t('Collapse All'),
    copyPath: l10n.t('Copy JSON Path'),
    search: l10n.t('Find'),
    showMore: l10n.t('Show More'),
    more: l10n.t('Show {0} more'),
    requests: {
      request: l10n.t('Request'),
      status: 'HTTP',
      startedAt: l10n.t('Sent'),
      duration: l10n.t('Took'),
      asked: l10n.t('Asked'),
      results: l10n.t('Results'),
      errors: l10n.t('Errors'),
      correlationId: l10n.t('Correlation ID'),
      copyCorrelationId: l10n.t('Copy Correlation ID'),
      copyAsCurl: l10n.t('Copy as cURL'),
      copied: l10n.t('Copied'),
      answered: l10n.t('Answered'),
      partlyAnswered: l10n.t('Answered with errors'),
      failed: l10n.t('Failed'),
    },
    table: tableTexts(),
  };
}
