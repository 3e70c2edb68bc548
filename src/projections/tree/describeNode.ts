import * as l10n from '@vscode/l10n';
import { scopeOfAbility } from '../../calls/accountCheck';
import { documentedKnowledge, type AccountKnowledge } from '../../calls/accountKnowledge';
import { isUsualArrangement, usualArrangement, type Arrangement } from '../../calls/arrangement';
import { usualRules, type RowRules } from '../calls/rowRules';
import { formatNumber } from '../values/formatNumber';
import { describeAssociations, describeRecord, describeRecords } from './describeAssociations';
import { describeAssociationsNote } from './describeAssociationsNote';
import { describeChange, describeChangedProperty, describeChanges } from './describeChange';
import { describeEarlier } from './describeEarlier';
import { describeEntry } from './describeEntry';
import { describeFilteredOut, describeGroup, describeRange } from './describeGroup';
import { describeLookupRow } from './describeLookupRow';
import { describeMoment, describeProperty, describeVersion } from './describeProperty';
import { describeSection } from './describeSection';
import { describeUnknown } from './describeUnknown';
import { describePiece, describeUnreadable } from './describeUnreadable';
import type { LookupNode } from './lookupNode';
import { nodeId } from './nodeId';
import type { NodeView } from './nodeView';
import { timelineNodes } from './timelineNodes';

/** Any row as it is shown. Total; HubSpot's names and words may be empty, a row's label never is. */
export function describeNode(
  node: LookupNode,
  /** Of the look-up's account. */
  knowledge: AccountKnowledge = documentedKnowledge,
  rules: RowRules = usualRules,
): NodeView {
  const view = viewOf(node, knowledge, rules);
  return {
    ...view,
    label: view.label.trim() === '' ? l10n.t('(empty)') : view.label,
    contextValue: [view.contextValue, ...wordsOf(node.arrangement)].join(' '),
  };
}

/** For menus that lay a look-up out. */
function wordsOf(arrangement: Arrangement = usualArrangement): readonly string[] {
  return [
    ...(isUsualArrangement(arrangement) ? [] : ['arranged']),
    ...(arrangement.hidesEmpty ? ['hidesEmpty'] : []),
  ];
}

function viewOf(node: LookupNode, knowledge: AccountKnowledge, rules: RowRules): NodeView {
  switch (node.kind) {
    case 'lookup':
      return describeLookupRow(node, rules);
    case 'group':
      return describeGroup(node);
    case 'range':
      return describeRange(node);
    case 'entry':
      return describeEntry(node, knowledge, rules);
    case 'property':
      return describeProperty(node, knowledge);
    case 'version':
      return describeVersion(node, knowledge);
    case 'associations':
      return describeAssociations(node);
    case 'records':
      return describeRecords(node);
    case 'record':
      return describeRecord(node);
    case 'associationsNote':
      return describeAssociationsNote(node);
    case 'section':
      return describeSection(node);
    case 'timeline':
      return {
        id: nodeId(node, 'timeline', node.entry.id),
        label: l10n.t('History'),
        description: formatNumber(timelineNodes(node.lookup, node.entry).length),
        icon: 'history',
        contextValue: 'timeline',
        children: 'collapsed',
      };
    case 'moment':
      return describeMoment(node, knowledge);
    case 'problems':
      return {
        id: nodeId(node, 'problems'),
        label: l10n.t('Errors'),
        description: formatNumber(node.problems.length),
        icon: 'error',
        iconColor: 'problemsErrorIcon.foreground',
        contextValue: 'problems',
        children: 'expanded',
      };
    case 'problem':
      return {
        id: nodeId(node, 'problem', ...node.problem.path),
        label: node.problem.message,
        description: node.problem.category,
        tooltip: node.problem.message,
        icon: node.problem.severity === 'error' ? 'error' : 'warning',
        contextValue: 'problem',
        children: 'none',
      };
    case 'unreadable':
      return describeUnreadable(node);
    case 'piece':
      return describePiece(node);
    case 'more':
      return {
        id: nodeId(node, 'more'),
        label:
          node.isForgotten === true
            ? node.count === 1
              ? l10n.t('1 was not kept')
              : l10n.t('{0} were not kept', formatNumber(node.count))
            : l10n.t('{0} more', formatNumber(node.count)),
        contextValue: 'more',
        children: 'none',
      };
    case 'unknown':
      return describeUnknown(node);
    case 'filteredOut':
      return describeFilteredOut(node);
    case 'earlier':
      return describeEarlier(node);
    case 'changes':
      return describeChanges(node);
    case 'change':
      return describeChange(node);
    case 'changedProperty':
      return describeChangedProperty(node, knowledge);
    case 'ownersHint':
      return {
        id: nodeId(node, 'ownersHint'),
        label: l10n.t('Owners are shown by ID'),
        description: scopeOfAbility.owners,
        tooltip: l10n.t('The token needs the scope {0} to show names.', scopeOfAbility.owners),
        icon: 'info',
        contextValue: 'ownersHint',
        children: 'none',
      };
    case 'forgotten':
      return {
        id: nodeId(node, 'forgotten'),
        label: l10n.t('Look up again'),
        description: l10n.t('answers are not stored on disk'),
        icon: 'refresh',
        contextValue: 'forgotten',
        children: 'none',
      };
  }
}
