import * as l10n from '@vscode/l10n';
import { cutMiddle } from '../base/cutMiddle';
import type { AccountKnowledge } from '../calls/accountKnowledge';
import { callDuration, callLabel, callOutcome, callOwner, callTime } from './describeCall';
import { describeFailure } from './describeFailure';
import { formatTime } from './formatTime';
import { iconOfCall } from './iconOfCall';
import { iconOfKind } from './iconOfKind';
import type { CallEntry, LookupNode } from './lookupNode';
import { nodeId } from './nodeId';
import type { NodeView } from './nodeView';
import { oneLine } from './oneLine';
import type { RowRules } from './rowRules';
import { speakCall } from './speakCall';

/** As many letters of a label as leave room for the outcome in a side bar of the usual width. */
const mostLetters = 26;

/** The row of one id: its call by a label a person knows it by, or the id with the reason why there is none. */
export function describeEntry(
  node: LookupNode & { readonly kind: 'entry' },
  knowledge: AccountKnowledge,
  rules: RowRules,
): NodeView {
  const { entry } = node;
  const id = nodeId(node, 'entry', entry.kind, entry.id);
  const shared = {
    id,
    ...(entry.kind === 'found' ? iconOfCall(entry.call) : iconOfKind(entry.kind)),
  };
  switch (entry.kind) {
    case 'found':
    case 'archived':
    case 'merged': {
      const label = oneLine(callLabel(entry.call, rules.callLabel));
      const { url } = entry.call;
      return {
        ...shared,
        label: cutMiddle(label, mostLetters),
        description: describeFacts(node.lookup.startedAt, entry, label, knowledge),
        spoken: speakCall(entry, label, knowledge),
        contextValue: `call ${entry.kind}${url === undefined ? '' : ' hasUrl'}${hasBefore(node)}`,
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

/** In the order of their worth: what does not fit is cut off at the end. */
function describeFacts(
  startedAt: string,
  entry: CallEntry,
  label: string,
  knowledge: AccountKnowledge,
): string {
  const { call, id, kind } = entry;
  const { archivedAt } = call;
  const facts = [
    ...(kind === 'merged' ? [`${id} → ${call.id}`] : []),
    callOutcome(call, knowledge),
    callDuration(call, knowledge),
    callTime(call, startedAt),
    callOwner(call, knowledge),
    ...(archivedAt === undefined
      ? []
      : [l10n.t('archived {0}', formatTime(archivedAt) ?? archivedAt)]),
    ...(kind === 'merged' || label === id ? [] : [id]),
  ];
  return facts.flatMap(fact => (fact ? [oneLine(fact)] : [])).join(' · ');
}

/** The word for menus that compare an answer with the one before it. */
function hasBefore({ lookup }: LookupNode): string {
  return lookup.earlier === undefined ? '' : ' hasBefore';
}
