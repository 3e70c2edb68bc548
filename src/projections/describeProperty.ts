import * as l10n from '@vscode/l10n';
import type { PropertyVersion } from '../calls/callRecord';
import { describeValue, formatTime } from './describeCall';
import { history, type LookupNode } from './lookupNodes';
import type { NodeView } from './nodeView';

/** The row of a property: what its value means or, where no more is known, the value itself. */
export function describeProperty(node: LookupNode & { readonly kind: 'property' }): NodeView {
  const { entry, lookup, name, value } = node;
  const meaning = value ? describeValue(name, value) : undefined;
  const shown =
    value === null ? l10n.t('(no value)') : value === '' ? l10n.t('(empty)') : oneLine(value);
  return {
    id: `${lookup.id}/${entry.id}/${name}`,
    label: name,
    description: meaning ?? shown,
    tooltip: value ?? shown,
    contextValue: 'property',
    children: history(entry.call, name).length > 0 ? 'collapsed' : 'none',
  };
}

/** The row of a value that a property had, with its time, source and user. */
export function describeVersion(node: LookupNode & { readonly kind: 'version' }): NodeView {
  const { entry, index, lookup, name, version } = node;
  return {
    id: `${lookup.id}/${entry.id}/${name}/${index}`,
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

/** Rows have one line; a note of several would lose all but its first. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
