import { describeUnknownNames } from '../lookups/describeUnknownNames';
import type { LookupNode } from './lookupNode';
import { nodeId } from './nodeId';
import type { NodeView } from './nodeView';

/** The row of the properties that were asked for and that the account does not have. */
export function describeUnknown(node: LookupNode & { readonly kind: 'unknown' }): NodeView {
  return {
    id: nodeId(node, 'unknown'),
    ...describeUnknownNames(node.names),
    icon: 'warning',
    iconColor: 'problemsWarningIcon.foreground',
    contextValue: 'unknown',
    children: 'none',
  };
}
