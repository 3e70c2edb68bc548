import type { AccountKnowledge } from '../../calls/accountKnowledge';
import { changedEntries } from '../../calls/changedEntries';
import type { Lookup } from '../../calls/lookup';
import { countEntries } from '../../calls/summarizeLookup';
import { unknownProperties } from '../../calls/unknownProperties';
import { arrangeEntries } from '../arrangement/arrangeEntries';
import type { RowRules } from '../calls/rowRules';
import { generalProblems } from '../response/generalProblems';
import type { LookupNode, NodeOrigin } from './lookupNode';

/** The rows right below a look-up: its calls in groups, before them what is to be said of the whole, after them what else there is. */
export function nodesOfLookup(
  node: NodeOrigin,
  knowledge: AccountKnowledge,
  rules: RowRules,
): readonly LookupNode[] {
  const { lookup } = node;
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

function unreadable(lookup: Lookup): readonly LookupNode[] {
  return countEntries(lookup).invalid === 0 ? [] : [{ kind: 'unreadable', lookup }];
}

function earlier(lookup: Lookup): readonly LookupNode[] {
  return lookup.earlier === undefined ? [] : [{ kind: 'earlier', lookup, earlier: lookup.earlier }];
}
