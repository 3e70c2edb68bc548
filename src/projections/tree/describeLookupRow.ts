import { canRecheckArchived } from '../../calls/canRecheckArchived';
import type { Lookup } from '../../calls/lookup';
import { countEntries } from '../../calls/summarizeLookup';
import { accountName } from '../accounts/accountName';
import type { RowRules } from '../calls/rowRules';
import { describeMarks } from '../lookups/describeMarks';
import { describeSize } from '../lookups/describeSize';
import { describeState } from '../lookups/describeState';
import { lookupTitle } from '../lookups/lookupTitle';
import { listInWords } from '../values/listInWords';
import type { LookupNode } from './lookupNode';
import { nodeId } from './nodeId';
import type { NodeView } from './nodeView';

/** The row of a whole look-up. */
export function describeLookupRow(
  node: LookupNode & { readonly kind: 'lookup' },
  { namesAccounts }: RowRules,
): NodeView {
  const { lookup } = node;
  const facts = [
    describeState(lookup),
    ...describeMarks(lookup),
    ...(namesAccounts ? [accountName(lookup)] : []),
  ];
  return {
    id: nodeId(node),
    label: lookupTitle(lookup),
    description: facts.join(' · '),
    spoken: listInWords([lookupTitle(lookup), describeSize(lookup), ...facts]),
    icon: iconOf(lookup),
    contextValue: ['lookup', lookup.state, ...abilities(lookup)].join(' '),
    children: lookup.state === 'remembered' ? 'collapsed' : 'expanded',
  };
}

function iconOf(lookup: Lookup): string {
  switch (lookup.state) {
    case 'running':
      return 'loading~spin';
    case 'remembered':
      return 'history';
    case 'done':
    case 'cancelled':
      return countEntries(lookup).failed > 0 ? 'error' : 'call-outgoing';
  }
}

/** What can be done with a look-up that has ended and whose answers are here. */
function abilities(lookup: Lookup): readonly string[] {
  if (lookup.state === 'running' || lookup.state === 'remembered') {
    return [];
  }
  const { failed, notSent } = countEntries(lookup);
  return [
    ...(canRecheckArchived(lookup) ? ['hasMissing'] : []),
    ...(failed + notSent > 0 ? ['hasFailed'] : []),
  ];
}
