import * as l10n from '@vscode/l10n';
import type { AccountKnowledge } from '../../calls/accountKnowledge';
import type { ChangedEntry } from '../../calls/changedEntries';
import type { LookupEntry } from '../../calls/lookupEntry';
import { callLabel } from '../calls/describeCall';
import { describeKind } from '../lookups/describeKinds';
import { earlierTime } from '../lookups/startTime';
import { formatNumber } from '../values/formatNumber';
import { formatTime } from '../values/formatTime';
import { iconOfKind } from '../values/iconOfKind';
import { oneLine } from '../values/oneLine';
import { propertyLabel } from '../values/propertyLabel';
import { shownValue } from './describeProperty';
import type { LookupNode } from './lookupNode';
import { nodeId } from './nodeId';
import type { NodeView } from './nodeView';

/** The row of the ids that are answered differently than before. */
export function describeChanges(node: LookupNode & { readonly kind: 'changes' }): NodeView {
  const { changes, lookup } = node;
  return {
    id: nodeId(node, 'changes'),
    label: l10n.t('Changed since {0}', earlierTime(lookup)),
    description: formatNumber(changes.length),
    icon: 'diff',
    contextValue: 'changes',
    children: 'collapsed',
  };
}

/** The row of one of them: from what to what. */
export function describeChange(node: LookupNode & { readonly kind: 'change' }): NodeView {
  const { change } = node;
  const { after, properties } = change;
  const parts = [whatChanged(change), ...titleOf(change)];
  return {
    id: nodeId(node, 'change', after.id),
    label: after.id,
    description: parts.join(' · '),
    tooltip: [after.id, ...parts].join('\n'),
    ...iconOfKind(after.kind),
    contextValue: 'change',
    children: properties.length > 0 ? 'collapsed' : 'none',
  };
}

/** The row of a property that has another value now. */
export function describeChangedProperty(
  node: LookupNode & { readonly kind: 'changedProperty' },
  knowledge: AccountKnowledge,
): NodeView {
  const { change, property } = node;
  const { after, before, name } = property;
  const shown = (value: string | null): string => shownValue(name, value, knowledge);
  return {
    id: nodeId(node, 'changedProperty', change.after.id, name),
    label: propertyLabel(name, knowledge),
    description: `${shown(before)} → ${shown(after)}`,
    tooltip: [
      name,
      l10n.t('Before: {0}', before ?? shown(before)),
      l10n.t('Now: {0}', after ?? shown(after)),
    ].join('\n'),
    contextValue: 'changedProperty',
    children: 'none',
  };
}

/** "Missing → Archived", "3 properties changed". */
export function whatChanged({ after, before, properties }: ChangedEntry): string {
  const { length } = properties;
  const parts = [
    ...(before.kind === after.kind ? [] : [`${nameOf(before)} → ${nameOf(after)}`]),
    ...(length === 1 ? [l10n.t('1 property changed')] : []),
    ...(length > 1 ? [l10n.t('{0} properties changed', formatNumber(length))] : []),
  ];
  if (parts.length > 0) {
    return parts.join(' · ');
  }
  const updatedAt = 'call' in after ? after.call.updatedAt : '';
  return l10n.t('updated {0}, in no property that was read', formatTime(updatedAt) ?? updatedAt);
}

function nameOf({ kind }: LookupEntry): string {
  return describeKind(kind, 'done');
}

/** What the call is known by, as long as either answer says it. */
function titleOf({ after, before }: ChangedEntry): readonly string[] {
  const known = [after, before].find(entry => 'call' in entry);
  const title = known === undefined ? after.id : oneLine(callLabel(known.call));
  return title === after.id ? [] : [title];
}
