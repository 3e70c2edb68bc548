import * as l10n from '@vscode/l10n';
import type { AssociatedType } from '../../calls/callAssociations';
import { formatNumber } from '../values/formatNumber';
import { oneLine } from '../values/oneLine';
import type { LookupNode } from './lookupNode';
import { nodeId } from './nodeId';
import type { NodeView } from './nodeView';

/** The row that a call's associations are below. */
export function describeAssociations(
  node: LookupNode & { readonly kind: 'associations' },
): NodeView {
  return {
    id: nodeId(node, 'associations', node.entry.id),
    label: l10n.t('Associations'),
    icon: 'link',
    contextValue: 'associations',
    children: 'collapsed',
  };
}

/** The row of all records of one kind: "Contacts 131". */
export function describeRecords(node: LookupNode & { readonly kind: 'records' }): NodeView {
  const { entry, records, type } = node;
  return {
    id: nodeId(node, 'records', entry.id, type),
    label: nameOfTypes(type),
    description: formatNumber(records.length),
    icon: icons[type],
    contextValue: `records ${type}`,
    children: 'collapsed',
  };
}

/** The row of a record: its name or, where it has none, its id; then what the association is called and what it is. */
export function describeRecord(node: LookupNode & { readonly kind: 'record' }): NodeView {
  const { entry, record, type } = node;
  const { id, labels, name = '' } = record;
  const facts = [...labels.map(oneLine), nameOfType(type)];
  return {
    id: nodeId(node, 'record', entry.id, type, id),
    label: oneLine(name) || id,
    description: facts.join(' · '),
    tooltip: [oneLine(name), `${facts.join(' · ')} · ${id}`].filter(Boolean).join('\n'),
    icon: icons[type],
    contextValue: `record ${type}`,
    children: 'none',
  };
}

const icons = {
  contacts: 'person',
  companies: 'organization',
  deals: 'briefcase',
  tickets: 'tag',
} as const satisfies Readonly<Record<AssociatedType, string>>;

function nameOfType(type: AssociatedType): string {
  switch (type) {
    case 'contacts':
      return l10n.t('contact');
    case 'companies':
      return l10n.t('company');
    case 'deals':
      return l10n.t('deal');
    case 'tickets':
      return l10n.t('ticket');
  }
}

/** What HubSpot calls all records of a kind. */
export function nameOfTypes(type: AssociatedType): string {
  switch (type) {
    case 'contacts':
      return l10n.t('Contacts');
    case 'companies':
      return l10n.t('Companies');
    case 'deals':
      return l10n.t('Deals');
    case 'tickets':
      return l10n.t('Tickets');
  }
}
