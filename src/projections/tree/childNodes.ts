import { documentedKnowledge, type AccountKnowledge } from '../../calls/accountKnowledge';
import type { CallEntry } from '../../calls/callEntry';
import type { Lookup } from '../../calls/lookup';
import { usualRules, type RowRules } from '../calls/rowRules';
import { listRecords } from './associationNodes';
import { cutIntoRanges } from './cutIntoRanges';
import type { LookupNode } from './lookupNode';
import { nodesOfLookup } from './nodesOfLookup';
import { pieceNodes } from './pieceNodes';
import { history, propertyNodes } from './propertyNodes';
import { hasTimeline, timelineNodes } from './timelineNodes';

/** The rows below a row, made when it is opened. Total. */
export function childNodes(
  node: LookupNode,
  /** Of the look-up's account. */
  knowledge: AccountKnowledge = documentedKnowledge,
  rules: RowRules = usualRules,
): readonly LookupNode[] {
  const { arrangement, isEarlier } = node;
  const children = childrenOf(node, knowledge, rules);
  return isEarlier === undefined && arrangement === undefined
    ? children
    : children.map(child => ({
        ...child,
        ...(isEarlier === undefined ? {} : { isEarlier }),
        ...(arrangement === undefined ? {} : { arrangement }),
      }));
}

function childrenOf(
  node: LookupNode,
  knowledge: AccountKnowledge,
  rules: RowRules,
): readonly LookupNode[] {
  const { lookup } = node;
  switch (node.kind) {
    case 'lookup':
      return nodesOfLookup(node, knowledge, rules);
    case 'group':
      return cutIntoRanges(
        lookup,
        node.key,
        node.entries.map(entry => ({ id: entry.id, node: { kind: 'entry', lookup, entry } })),
      );
    case 'range':
      return node.nodes;
    case 'entry':
      return 'call' in node.entry ? partsOfCall(node, node.entry, knowledge) : [];
    case 'section':
      return node.properties;
    case 'timeline':
      return timelineNodes(lookup, node.entry);
    case 'property':
      return history(node.entry.call, node.name).map((version, index) => ({
        ...node,
        kind: 'version',
        version,
        index,
      }));
    case 'records':
      return listRecords(node, node);
    case 'problems':
      return node.problems.map(problem => ({ kind: 'problem', lookup, problem }));
    case 'unreadable':
      return pieceNodes(lookup);
    case 'earlier':
      return childNodes(
        { kind: 'lookup', lookup: node.earlier, isEarlier: true },
        knowledge,
      ).filter(
        // The question is the same, and what is wrong with it stands with the present look-up.
        ({ kind }) => kind !== 'unreadable' && kind !== 'unknown',
      );
    case 'changes':
      return cutIntoRanges(
        lookup,
        'changes',
        node.changes.map(change => ({
          id: change.after.id,
          node: { kind: 'change', lookup, change },
        })),
      );
    case 'change':
      return node.change.properties.map(property => ({
        ...node,
        kind: 'changedProperty',
        property,
      }));
    // What is below depends on what is known by now: see `associationNodes`.
    case 'associations':
    case 'record':
    case 'associationsNote':
    case 'version':
    case 'moment':
    case 'problem':
    case 'piece':
    case 'more':
    case 'changedProperty':
    case 'unknown':
    case 'ownersHint':
    case 'filteredOut':
    case 'forgotten':
      return [];
  }
}

/** What a call holds: its properties, what it is associated with before those of the account's own making, and what has changed. */
function partsOfCall(
  node: LookupNode,
  entry: CallEntry,
  knowledge: AccountKnowledge,
): readonly LookupNode[] {
  const properties = propertyNodes(node, entry, knowledge);
  const place = properties.findIndex(
    part => part.kind === 'section' && (part.section === 'custom' || part.section === 'system'),
  );
  return [
    ...properties.slice(0, place < 0 ? properties.length : place),
    ...associations(node, entry),
    ...(place < 0 ? [] : properties.slice(place)),
    ...timeline(node.lookup, entry),
  ];
}

/** What a call was associated with before nobody has asked. */
function associations(node: LookupNode, entry: CallEntry): readonly LookupNode[] {
  const { isEarlier, lookup } = node;
  return isEarlier === true ? [] : [{ kind: 'associations', lookup, entry }];
}

function timeline(lookup: Lookup, entry: CallEntry): readonly LookupNode[] {
  return hasTimeline(entry.call) ? [{ kind: 'timeline', lookup, entry }] : [];
}
