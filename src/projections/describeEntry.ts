import * as l10n from '@vscode/l10n';
import type { AccountKnowledge } from '../calls/accountKnowledge';
import type { CallRecord } from '../calls/callRecord';
import { callDescription, callLabel } from './describeCall';
import { describeFailure } from './describeFailure';
import { formatTime } from './formatTime';
import { iconOfKind } from './iconOfKind';
import type { LookupNode } from './lookupNode';
import { nodeId } from './nodeId';
import type { NodeView } from './nodeView';
import { oneLine } from './oneLine';

/** The row of one id: its call by a label a person knows it by, or the id with the reason why there is none. */
export function describeEntry(
  node: LookupNode & { readonly kind: 'entry' },
  knowledge: AccountKnowledge,
): NodeView {
  const { entry } = node;
  const shared = { id: nodeId(node, 'entry', entry.kind, entry.id), ...iconOfKind(entry.kind) };
  switch (entry.kind) {
    case 'found':
    case 'archived':
    case 'merged': {
      const { call } = entry;
      const facts = [
        ...(entry.kind === 'merged' ? [l10n.t('{0} is now {1}', entry.id, call.id)] : []),
        ...(call.archivedAt === undefined
          ? []
          : [l10n.t('archived {0}', formatTime(call.archivedAt) ?? call.archivedAt)]),
        callDescription(call, knowledge),
      ];
      return {
        ...shared,
        ...(entry.kind === 'found' ? { icon: directionIcon(call) } : {}),
        label: oneLine(callLabel(call)),
        description: facts.filter(Boolean).join(' · '),
        tooltip: `${oneLine(callLabel(call))}\n${entry.id}`,
        contextValue: `call ${entry.kind}${call.url === undefined ? '' : ' hasUrl'}${hasBefore(node)}`,
        children: 'collapsed',
      };
    }
    case 'missing':
      return {
        ...shared,
        label: entry.id,
        description: l10n.t('not found'),
        tooltip: entry.error.message,
        contextValue: `missing${hasBefore(node)}`,
        children: 'none',
      };
    case 'failed':
      return {
        ...shared,
        label: entry.id,
        description: entry.failure.category,
        tooltip: describeFailure(entry.failure),
        contextValue: 'failed',
        children: 'none',
      };
    case 'notSent':
      return { ...shared, label: entry.id, contextValue: 'notSent', children: 'none' };
  }
}

/** The word for menus that compare an answer with the one before it. */
function hasBefore({ lookup }: LookupNode): string {
  return lookup.earlier === undefined ? '' : ' hasBefore';
}

/** A call without a direction is only a call that was found. */
function directionIcon(call: CallRecord): string {
  const direction = call.properties['hs_call_direction'];
  if (direction === 'INBOUND') {
    return 'call-incoming';
  }
  return direction === 'OUTBOUND' ? 'call-outgoing' : iconOfKind('found').icon;
}
