import * as l10n from '@vscode/l10n';
import type * as vscode from 'vscode';
import { canRecheckArchived } from '../../calls/canRecheckArchived';
import { isMendedByToken } from '../../calls/lookupFailure';
import { recordOfId } from '../../calls/recordOfId';
import type { CommandName } from '../../contributions';
import { formatNumber } from '../../projections/values/formatNumber';
import type { ShownProblem } from './shownProblem';

/** A quick fix before it is one of VS Code's. */
export interface Fix {
  readonly title: string;
  /** The more useful, the lower: 0 for what mends it. */
  readonly use: number;
  readonly command?: CommandName;
  readonly argument?: unknown;
  readonly edit?: vscode.WorkspaceEdit;
}

/** The commands that mend a problem, or find out more about it. */
export function fixesOfProblem(problem: ShownProblem): readonly Fix[] {
  const { category, id, lookup, others = [], piece } = problem;
  const about = { lookupId: lookup.id, ...(id === undefined ? {} : { id }) };
  const ids = [...new Set([problem, ...others].flatMap(each => each.id ?? []))];
  const recheck: Fix = {
    title: l10n.t('Look for Missing Calls among Archived Ones'),
    use: 0,
    command: 'recheckArchived',
    argument: lookup.id,
  };
  const open: Fix = {
    title: l10n.t('Open in HubSpot'),
    use: 2,
    command: 'openInHubSpot',
    argument: about,
  };
  const ignore: Fix = {
    title:
      ids.length > 1
        ? l10n.t('Ignore These {0} IDs for This Look-up', formatNumber(ids.length))
        : l10n.t('Ignore {0} for This Look-up', id ?? ''),
    use: 6,
    command: 'ignoreProblem',
    argument: ids.length > 1 ? { lookupId: lookup.id, ids } : about,
  };
  const details: Fix = {
    title: l10n.t('Copy Details for HubSpot Support'),
    use: 7,
    command: 'copySupportDetails',
    argument: about,
  };
  return [
    ...(category === 'OBJECT_NOT_FOUND' && canRecheckArchived(lookup) ? [recheck] : []),
    ...fixesOfFailure(problem),
    ...(id === undefined || category === 'MORE_PROBLEMS'
      ? []
      : [...(recordOfId(lookup, id) !== undefined ? [open] : []), ignore]),
    // HubSpot knows nothing of what was never sent.
    ...(lookup.exchanges.length > 0 && piece === undefined ? [details] : []),
  ];
}

function fixesOfFailure({ failureKind, lookup }: ShownProblem): readonly Fix[] {
  if (failureKind === undefined) {
    return [];
  }
  const retry: Fix = {
    title: l10n.t('Retry Failed Calls'),
    use: 0,
    command: 'retryFailed',
    argument: lookup.id,
  };
  const replace: Fix = {
    title: l10n.t('Replace Token…'),
    use: 1,
    command: 'replaceToken',
    argument: lookup.account.id,
  };
  const explain: Fix = {
    title: l10n.t('How to Add the Missing Scope'),
    use: 0,
    command: 'explainScope',
    argument: lookup.id,
  };
  if (failureKind === 'missingScope') {
    return [explain, retry, replace];
  }
  return isMendedByToken(failureKind)
    ? [
        { ...replace, use: 0 },
        { ...retry, use: 1 },
      ]
    : [retry];
}
