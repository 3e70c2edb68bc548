import * as l10n from '@vscode/l10n';
import type { AccountKnowledge } from '../calls/accountKnowledge';
import type { PropertyVersion } from '../calls/callRecord';
import { describeOwner, describeValue } from './describeValue';
import { formatTime } from './formatTime';
import type { LookupNode } from './lookupNode';
import { nodeId } from './nodeId';
import type { NodeView } from './nodeView';
import { oneLine } from './oneLine';
import { history } from './propertyNodes';

/** The row of a property: what its value means or, where no more is known, the value itself. */
export function describeProperty(
  node: LookupNode & { readonly kind: 'property' },
  knowledge: AccountKnowledge,
): NodeView {
  const { entry, name, value } = node;
  const shown = shownValue(name, value, knowledge);
  return {
    id: nodeId(node, 'property', entry.id, name),
    label: name,
    description: shown,
    tooltip: [nameInWords(name, knowledge), value === null || value === '' ? shown : value].join(
      '\n',
    ),
    contextValue: 'property',
    children: history(entry.call, name).length > 0 ? 'collapsed' : 'none',
  };
}

/** What a value means or, where no more is known, the value itself, on one line. */
export function shownValue(
  name: string,
  value: string | null,
  knowledge: AccountKnowledge,
): string {
  if (value === null) {
    return l10n.t('(no value)');
  }
  return value === ''
    ? l10n.t('(empty)')
    : (describeValue(name, value, knowledge) ?? oneLine(value));
}

/** The label people know a property by, and the name programs do. */
function nameInWords(name: string, { schema }: AccountKnowledge): string {
  const label = schema.properties.get(name)?.label ?? name;
  return label === name ? name : `${oneLine(label)} (${name})`;
}

/** The row of a value that a property had, with its time, source and user. */
export function describeVersion(
  node: LookupNode & { readonly kind: 'version' },
  knowledge: AccountKnowledge,
): NodeView {
  const { entry, index, name, version } = node;
  return {
    id: nodeId(node, 'version', entry.id, name, index),
    label: describeValue(name, version.value, knowledge) ?? oneLine(version.value),
    description: describeOrigin(version, knowledge),
    tooltip: `${version.value}\n${version.timestamp}`,
    icon: 'history',
    contextValue: 'version',
    children: 'none',
  };
}

function describeOrigin(version: PropertyVersion, { owners }: AccountKnowledge): string {
  const { timestamp, sourceType, sourceLabel, updatedByUserId } = version;
  const user =
    updatedByUserId === undefined
      ? []
      : [
          describeOwner(owners.byUserId.get(updatedByUserId)) ??
            l10n.t('user {0}', updatedByUserId),
        ];
  return [formatTime(timestamp) ?? timestamp, sourceLabel ?? sourceType, ...user].join(' · ');
}
