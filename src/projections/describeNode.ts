import * as l10n from '@vscode/l10n';
import { canRecheckArchived } from '../calls/canRecheckArchived';
import type { Lookup } from '../calls/lookup';
import type { EntryKind } from '../calls/lookupEntry';
import { countEntries } from '../calls/summarizeLookup';
import { formatTime } from './describeCall';
import { describeEntry } from './describeEntry';
import { accountName, describeKind, describeProgress, lookupTitle } from './describeLookup';
import { describeProperty, describeVersion } from './describeProperty';
import { iconOfKind } from './iconOfKind';
import type { LookupNode } from './lookupNodes';
import type { NodeView } from './nodeView';

/** Any row as it is shown. Total; HubSpot's names and words may be empty, a row's label never is. */
export function describeNode(node: LookupNode): NodeView {
  const view = viewOf(node);
  return view.label.trim() === '' ? { ...view, label: l10n.t('(empty)') } : view;
}

function viewOf(node: LookupNode): NodeView {
  const { lookup } = node;
  switch (node.kind) {
    case 'lookup':
      return describeLookupNode(lookup);
    case 'group':
      return describeGroup(lookup, node.entryKind);
    case 'entry':
      return describeEntry(lookup, node.entry);
    case 'property':
      return describeProperty(node);
    case 'version':
      return describeVersion(node);
    case 'problems':
      return {
        id: `${lookup.id}/problems`,
        label: l10n.t('Errors'),
        description: String(node.problems.length),
        icon: 'error',
        iconColor: 'problemsErrorIcon.foreground',
        contextValue: 'problems',
        children: 'expanded',
      };
    case 'problem':
      return {
        id: `${lookup.id}/problems/${JSON.stringify(node.problem.path)}`,
        label: node.problem.message,
        description: node.problem.category,
        tooltip: node.problem.message,
        icon: node.problem.severity === 'error' ? 'error' : 'warning',
        contextValue: 'problem',
        children: 'none',
      };
  }
}

function describeLookupNode(lookup: Lookup): NodeView {
  const { failed, notSent } = countEntries(lookup);
  const flags = [
    'lookup',
    lookup.state,
    ...(canRecheckArchived(lookup) ? ['hasMissing'] : []),
    ...(lookup.state !== 'running' && failed + notSent > 0 ? ['hasFailed'] : []),
  ];
  return {
    id: lookup.id,
    label: lookupTitle(lookup),
    description: describeProgress(lookup),
    tooltip: `${accountName(lookup)} · ${lookup.apiVersion} · ${formatTime(lookup.startedAt) ?? ''}`,
    icon: lookup.state === 'running' ? 'loading~spin' : failed > 0 ? 'error' : 'call-outgoing',
    contextValue: flags.join(' '),
    children: 'expanded',
  };
}

/** More rows than this are for those who ask for them. */
const mostUnfolded = 100;

function describeGroup(lookup: Lookup, kind: EntryKind): NodeView {
  const count = countEntries(lookup)[kind];
  return {
    id: `${lookup.id}/${kind}`,
    label: describeKind(kind, lookup.state),
    description: count.toLocaleString(),
    ...iconOfKind(kind),
    contextValue: `group ${kind}`,
    children: count > mostUnfolded || kind === 'notSent' ? 'collapsed' : 'expanded',
  };
}
