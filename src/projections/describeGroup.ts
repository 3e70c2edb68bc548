import { countEntries } from '../calls/summarizeLookup';
import { describeKind } from './describeLookup';
import { iconOfKind } from './iconOfKind';
import type { LookupNode } from './lookupNode';
import { nodeId } from './nodeId';
import type { NodeView } from './nodeView';

/** More rows than this are for those who ask for them. */
const mostUnfolded = 100;

/** The row of all entries of one kind. */
export function describeGroup(node: LookupNode & { readonly kind: 'group' }): NodeView {
  const { entryKind, lookup } = node;
  const count = countEntries(lookup)[entryKind];
  const isWaiting = entryKind === 'notSent' && lookup.state === 'running';
  // What has been found so far is few at first, and VS Code leaves a row as it was first shown.
  const most = entryKind === 'found' ? lookup.plan.ids.length : count;
  return {
    id: nodeId(node, 'group', entryKind),
    label: describeKind(entryKind, lookup.state),
    description: count.toLocaleString(),
    ...(isWaiting ? { icon: 'watch' } : iconOfKind(entryKind)),
    contextValue: `group ${entryKind}`,
    children: most > mostUnfolded || entryKind === 'notSent' ? 'collapsed' : 'expanded',
  };
}

/** "1,001–2,000", with the ids at its ends. */
export function describeRange(node: LookupNode & { readonly kind: 'range' }): NodeView {
  const { firstId, lastId, list, nodes, start } = node;
  return {
    id: nodeId(node, 'range', list, start),
    label: `${(start + 1).toLocaleString()}–${(start + nodes.length).toLocaleString()}`,
    description: `${firstId} … ${lastId}`,
    contextValue: 'range',
    children: 'collapsed',
  };
}
