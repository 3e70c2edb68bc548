import type { AccountKnowledge } from '../../calls/accountKnowledge';
import type { RowRules } from '../calls/rowRules';
import type { RowTooltip } from '../calls/rowTooltip';
import { describeCallTooltip } from './describeCallTooltip';
import { describeLookupTooltip } from './describeLookupTooltip';
import { describePropertyTooltip, describeVersionTooltip } from './describePropertyTooltip';
import type { LookupNode } from './lookupNode';

/** What is said about a row that is pointed at, where that is more than one line; made only then. Total. */
export function describeTooltip(
  node: LookupNode,
  knowledge: AccountKnowledge,
  rules: RowRules,
): RowTooltip | undefined {
  switch (node.kind) {
    case 'lookup':
      return describeLookupTooltip(node.lookup);
    case 'entry':
      return 'call' in node.entry ? describeCallTooltip(node.entry, knowledge, rules) : undefined;
    case 'property':
      return describePropertyTooltip(node, knowledge);
    case 'version':
    case 'moment':
      return describeVersionTooltip(node, knowledge);
    case 'associations':
    case 'records':
    case 'record':
    case 'associationsNote':
    case 'group':
    case 'filteredOut':
    case 'range':
    case 'section':
    case 'timeline':
    case 'problems':
    case 'problem':
    case 'unreadable':
    case 'piece':
    case 'unknown':
    case 'more':
    case 'earlier':
    case 'changes':
    case 'change':
    case 'changedProperty':
    case 'ownersHint':
    case 'forgotten':
      return undefined;
  }
}
