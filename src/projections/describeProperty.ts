import * as l10n from '@vscode/l10n';
import type { PropertyVersion } from '../calls/callRecord';
import { describeValue, formatTime } from './describeCall';
import type { LookupNode } from './lookupNode';
import { nodeId } from './nodeId';
import type { NodeView } from './nodeView';
import { oneLine } from './oneLine';
import { history } from './propertyNodes';

/** The row of a property: what its value means or, where no more is known, the value itself. */
export function describeProperty(node: LookupNode & { readonly kind: 'property' }): NodeView {
  const { entry, name, value } = node;
  const shown = shownValue(name, value);
  return {
    id: nodeId(node, 'property', entry.id, name),
    label: name,
    description: shown,
    tooltip: value === null || value === '' ? shown : value,
    contextValue: 'property',
    children: history(entry.call, name).length > 0 ? 'collapsed' : 'none',
  };
}

/** What a value means or, where no more is known, the value itself, on one line. */
export function shownValue(name: string, value: string | null): string {
  if (value === null) {
    return l10n.t('(no value)');
  }
  return value === '' ? l10n.t('(empty)') : (describeValue(name, value) ?? oneLine(value));
}

/** The row of a value that a property had, with its time, source and user. */
export function describeVersion(node: LookupNode & { readonly kind: 'version' }): NodeView {
  const { entry, index, name, version } = node;
  return {
    id: nodeId(node, 'version', entry.id, name, index),
    label: oneLine(version.value),
    description: describeOrigin(version),
    tooltip: `${version.value}\n${version.timestamp}`,
    icon: 'history',
    contextValue: 'version',
    children: 'none',
  };
}

function describeOrigin(version: PropertyVersion): string {
  const { timestamp, sourceType, sourceLabel, updatedByUserId } = version;
  const user = updatedByUserId === undefined ? [] : [l10n.t('user {0}', updatedByUserId)];
  return [formatTime(timestamp) ?? timestamp, sourceLabel ?? sourceType, ...user].join(' · ');
}
