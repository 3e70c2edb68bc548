import * as l10n from '@vscode/l10n';
import { cutList } from './cutList';
import type { LookupNode } from './lookupNode';
import { nodeId } from './nodeId';
import type { NodeView } from './nodeView';

/** More names than these nobody reads on one line. */
const mostNamed = 20;

/** The row of the properties that were asked for and that the account does not have. */
export function describeUnknown(node: LookupNode & { readonly kind: 'unknown' }): NodeView {
  const names = cutList(node.names, mostNamed).join(', ');
  return {
    id: nodeId(node, 'unknown'),
    label: l10n.t('Not known to this account: {0}', names),
    tooltip: l10n.t('HubSpot leaves out properties it does not know, without an error: {0}', names),
    icon: 'warning',
    iconColor: 'problemsWarningIcon.foreground',
    contextValue: 'unknown',
    children: 'none',
  };
}
