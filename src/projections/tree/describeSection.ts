import * as l10n from '@vscode/l10n';
import { formatNumber } from '../values/formatNumber';
import { listInWords } from '../values/listInWords';
import type { PropertySection } from '../values/propertySection';
import type { LookupNode } from './lookupNode';
import { nodeId } from './nodeId';
import type { NodeView } from './nodeView';

/** The row of some properties of a call that are about the same. */
export function describeSection(node: LookupNode & { readonly kind: 'section' }): NodeView {
  const { entry, properties, section } = node;
  const filled = properties.filter(({ value }) => Boolean(value)).length;
  const isUsual = section !== 'recording' && section !== 'system';
  return {
    id: nodeId(node, 'section', entry.id, section),
    label: nameOfSection(section),
    description:
      filled === properties.length
        ? formatNumber(filled)
        : l10n.t('{0} of {1}', formatNumber(filled), formatNumber(properties.length)),
    spoken: listInWords([
      nameOfSection(section),
      l10n.t('{0} of {1} have a value', formatNumber(filled), formatNumber(properties.length)),
    ]),
    contextValue: `section ${section}`,
    children: isUsual && filled > 0 ? 'expanded' : 'collapsed',
  };
}

function nameOfSection(section: PropertySection): string {
  switch (section) {
    case 'call':
      return l10n.t('Call');
    case 'outcome':
      return l10n.t('Outcome');
    case 'people':
      return l10n.t('People');
    case 'recording':
      return l10n.t('Recording');
    case 'custom':
      return l10n.t('Custom');
    case 'system':
      return l10n.t('System');
  }
}
