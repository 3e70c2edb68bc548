import * as l10n from '@vscode/l10n';
import { changedEntries, isWhollyCompared } from '../../calls/changedEntries';
import type { Lookup } from '../../calls/lookup';
import { describeCounts } from '../lookups/describeKinds';
import { earlierTime, startTime } from '../lookups/startTime';
import type { LookupNode } from './lookupNode';
import { nodeId } from './nodeId';
import type { NodeView } from './nodeView';

/** The row of what was known before the calls were looked up again. */
export function describeEarlier(node: LookupNode & { readonly kind: 'earlier' }): NodeView {
  const { earlier, lookup } = node;
  const parts = [
    describeCounts(earlier),
    ...(isUnchanged(lookup) ? [l10n.t('nothing has changed since')] : []),
  ];
  return {
    id: nodeId(node, 'earlier'),
    label: l10n.t('Before: {0}', earlierTime(lookup)),
    description: parts.join(' · '),
    tooltip: [startTime(earlier), ...parts].join('\n'),
    icon: 'history',
    contextValue: 'earlier',
    children: 'collapsed',
  };
}

/** Not said of ids that failed: nobody knows about them. */
function isUnchanged(lookup: Lookup): boolean {
  return (
    lookup.state !== 'running' && isWhollyCompared(lookup) && changedEntries(lookup).length === 0
  );
}
