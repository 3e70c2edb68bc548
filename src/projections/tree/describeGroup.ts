import * as l10n from '@vscode/l10n';
import type { GroupKey } from '../../calls/arrangement';
import { describeKind } from '../lookups/describeKinds';
import { describeNumber } from '../lookups/describeSize';
import { formatNumber } from '../values/formatNumber';
import { iconOfKind } from '../values/iconOfKind';
import { listInWords } from '../values/listInWords';
import { oneLine } from '../values/oneLine';
import type { LookupNode } from './lookupNode';
import { nodeId } from './nodeId';
import type { NodeView } from './nodeView';

/** More rows than this are for those who ask for them. */
const mostUnfolded = 100;

/** The row of a group of entries: what they have in common and how many there are, with a filter of how many. */
export function describeGroup(node: LookupNode & { readonly kind: 'group' }): NodeView {
  const { by, entries, entryKind, key, lookup, total } = node;
  const count = formatNumber(entries.length);
  // What has been found so far is few at first, and VS Code leaves a row as it was first shown.
  const isGrowing = lookup.state === 'running' && entryKind === undefined;
  const most = entryKind === 'found' || isGrowing ? lookup.plan.ids.length : total;
  const isWhole = entries.length === total;
  const counts = l10n.t('{0} of {1}', count, formatNumber(total));
  return {
    id: nodeId(node, 'group', key),
    label: labelOf(node),
    description: isWhole ? count : counts,
    spoken: listInWords([labelOf(node), isWhole ? describeNumber(total) : counts]),
    ...iconOf(node),
    contextValue: `group ${entryKind ?? by}`,
    children: most > mostUnfolded || entryKind === 'notSent' ? 'collapsed' : 'expanded',
  };
}

/** The row of what the filter leaves out, so that the counts add up. */
export function describeFilteredOut(node: LookupNode & { readonly kind: 'filteredOut' }): NodeView {
  return {
    id: nodeId(node, 'filteredOut'),
    label: l10n.t('Filtered out'),
    description: formatNumber(node.count),
    tooltip: l10n.t('Change or clear the filter'),
    icon: 'filter',
    contextValue: 'filteredOut',
    children: 'none',
  };
}

/** "1,001–2,000", with the ids at its ends. */
export function describeRange(node: LookupNode & { readonly kind: 'range' }): NodeView {
  const { firstId, lastId, list, nodes, start } = node;
  return {
    id: nodeId(node, 'range', list, start),
    label: `${formatNumber(start + 1)}–${formatNumber(start + nodes.length)}`,
    description: `${firstId} … ${lastId}`,
    contextValue: 'range',
    children: 'collapsed',
  };
}

type GroupNode = LookupNode & { readonly kind: 'group' };

function labelOf({ by, entryKind, label, lookup }: GroupNode): string {
  if (entryKind !== undefined) {
    return describeKind(entryKind, lookup.state);
  }
  return oneLine(label) || describeLack(by);
}

/** What calls have in common that lack what they are grouped by. */
function describeLack(by: GroupKey): string {
  switch (by) {
    case 'outcome':
      return l10n.t('No outcome');
    case 'direction':
      return l10n.t('No direction');
    case 'owner':
      return l10n.t('No owner');
    case 'day':
      return l10n.t('No time');
    case 'status':
      return '';
  }
}

function iconOf({ by, entryKind, key, lookup }: GroupNode): { icon: string; iconColor?: string } {
  if (entryKind !== undefined) {
    const isWaiting = entryKind === 'notSent' && lookup.state === 'running';
    return isWaiting ? { icon: 'watch' } : iconOfKind(entryKind);
  }
  switch (by) {
    case 'outcome':
      return { icon: 'comment' };
    case 'direction':
      return { icon: key.endsWith('INBOUND') ? 'call-incoming' : 'call-outgoing' };
    case 'owner':
      return { icon: 'account' };
    case 'day':
      return { icon: 'calendar' };
    case 'status':
      return { icon: 'list-unordered' };
  }
}
