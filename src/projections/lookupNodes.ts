import { documentedKnowledge, type AccountKnowledge } from '../calls/accountKnowledge';
import { changedEntries } from '../calls/changedEntries';
import type { Lookup } from '../calls/lookup';
import { countEntries } from '../calls/summarizeLookup';
import { unknownProperties } from '../calls/unknownProperties';
import { arrangeEntries } from './arrangeEntries';
import { listRecords } from './associationNodes';
import { cutIntoRanges } from './cutIntoRanges';
import { generalProblems } from './generalProblems';
import type { CallEntry, LookupNode, NodeOrigin } from './lookupNode';
import { history, propertyNodes } from './propertyNodes';
import { usualRules, type RowRules } from './rowRules';
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
      return lookup.state === 'remembered'
        ? [{ kind: 'forgotten', lookup }, ...unreadable(lookup)]
        : [
            ...problems(lookup),
            ...changes(lookup),
            ...unknown(lookup, knowledge),
            ...groups(node, knowledge, rules),
            ...unreadable(lookup),
            ...earlier(lookup),
          ];
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
      return pieces(lookup);
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

function groups(
  { arrangement, lookup }: NodeOrigin,
  knowledge: AccountKnowledge,
  rules: RowRules,
): readonly LookupNode[] {
  const { groups, shown } = arrangeEntries(lookup, arrangement, knowledge, rules);
  const count = lookup.entries.length - shown;
  return [
    ...groups
      .filter(({ entries }) => entries.length > 0)
      .map(group => ({ kind: 'group' as const, lookup, ...group })),
    ...(count === 0 ? [] : [{ kind: 'filteredOut' as const, lookup, count }]),
  ];
}

function timeline(lookup: Lookup, entry: CallEntry): readonly LookupNode[] {
  return hasTimeline(entry.call) ? [{ kind: 'timeline', lookup, entry }] : [];
}

/** Known only at the end: to read every answer again for each new one would take too long. */
function problems(lookup: Lookup): readonly LookupNode[] {
  if (lookup.state === 'running') {
    return [];
  }
  const problems = generalProblems(lookup);
  return problems.length === 0 ? [] : [{ kind: 'problems', lookup, problems }];
}

function changes(lookup: Lookup): readonly LookupNode[] {
  const changes = lookup.state === 'running' ? [] : changedEntries(lookup);
  return changes.length === 0 ? [] : [{ kind: 'changes', lookup, changes }];
}

function unknown(lookup: Lookup, { schema }: AccountKnowledge): readonly LookupNode[] {
  const names = unknownProperties(lookup, schema);
  return names.length === 0 ? [] : [{ kind: 'unknown', lookup, names }];
}

function unreadable(lookup: Lookup): readonly LookupNode[] {
  return lookup.invalid.length === 0 ? [] : [{ kind: 'unreadable', lookup }];
}

function earlier(lookup: Lookup): readonly LookupNode[] {
  return lookup.earlier === undefined ? [] : [{ kind: 'earlier', lookup, earlier: lookup.earlier }];
}

/** Whoever has more of them has pasted the wrong thing. */
const mostPieces = 100;

function pieces(lookup: Lookup): readonly LookupNode[] {
  const shown = lookup.invalid
    .slice(0, mostPieces)
    .map((piece, index) => ({ kind: 'piece', lookup, piece, index }) as const);
  const count = countEntries(lookup).invalid - shown.length;
  return count > 0 ? [...shown, { kind: 'more', lookup, count }] : shown;
}
