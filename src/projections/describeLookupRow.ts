import * as l10n from '@vscode/l10n';
import { canRecheckArchived } from '../calls/canRecheckArchived';
import type { Lookup } from '../calls/lookup';
import { countEntries } from '../calls/summarizeLookup';
import { describeApiVersion } from './describeApiVersion';
import { describeState, lookupTitle, startTime } from './describeLookup';
import { describeRepeated } from './describeRepeated';
import { formatDuration } from './formatDuration';
import type { LookupNode } from './lookupNode';
import { nodeId } from './nodeId';
import type { NodeView } from './nodeView';

/** The row of a whole look-up. */
export function describeLookupRow(node: LookupNode & { readonly kind: 'lookup' }): NodeView {
  const { lookup } = node;
  return {
    id: nodeId(node),
    label: lookupTitle(lookup),
    description: describeState(lookup),
    tooltip: tooltipOf(lookup),
    icon: iconOf(lookup),
    contextValue: ['lookup', lookup.state, ...abilities(lookup)].join(' '),
    children: lookup.state === 'remembered' ? 'collapsed' : 'expanded',
  };
}

function iconOf(lookup: Lookup): string {
  switch (lookup.state) {
    case 'running':
      return 'loading~spin';
    case 'remembered':
      return 'history';
    case 'done':
    case 'cancelled':
      return countEntries(lookup).failed > 0 ? 'error' : 'call-outgoing';
  }
}

/** What can be done with a look-up that has ended and whose answers are here. */
function abilities(lookup: Lookup): readonly string[] {
  if (lookup.state === 'running' || lookup.state === 'remembered') {
    return [];
  }
  const { failed, notSent } = countEntries(lookup);
  return [
    ...(canRecheckArchived(lookup) ? ['hasMissing'] : []),
    ...(failed + notSent > 0 ? ['hasFailed'] : []),
  ];
}

function tooltipOf(lookup: Lookup): string {
  const { apiVersion, durationMs } = lookup;
  const version = l10n.t('API version {0}', apiVersion);
  const lines = [
    lookupTitle(lookup),
    describeState(lookup),
    [startTime(lookup), ...(durationMs > 0 ? [formatDuration(durationMs)] : [])].join(' · '),
    [version, describeApiVersion(apiVersion)].filter(Boolean).join('. '),
    describeRepeated(lookup.plan),
  ];
  return lines.filter(Boolean).join('\n');
}
