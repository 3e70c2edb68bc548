import type { AccountKnowledge } from '../../calls/accountKnowledge';
import { usualArrangement, type Arrangement } from '../../calls/arrangement';
import type { Lookup } from '../../calls/lookup';
import type { LookupEntry } from '../../calls/lookupEntry';
import type { RowRules } from '../calls/rowRules';
import type { EntryGroup } from './entryGroup';
import { groupKey, placeOf, placesInOrder } from './entryGroups';
import { filterOf } from './filterOf';
import { sortEntries } from './sortEntries';

/** The entries of a look-up as they are to be shown. Every entry is in one group and, unless it is filtered out, shown there once. */
export interface ArrangedEntries {
  readonly groups: readonly EntryGroup[];
  /** How many pass the filter. */
  readonly shown: number;
}

/** Lays out the entries: groups, their order and what is filtered out. Total. */
export function arrangeEntries(
  lookup: Lookup,
  arrangement: Arrangement = usualArrangement,
  knowledge: AccountKnowledge,
  rules: RowRules,
): ArrangedEntries {
  const known = arranged.get(lookup);
  const { schema, owners } = knowledge;
  const asked = [arrangement, schema, owners, rules.callLabel] as const;
  if (known?.asked.every((part, index) => part === asked[index]) === true) {
    return known.answer;
  }
  const answer = arrange(lookup, arrangement, knowledge, rules);
  arranged.set(lookup, { asked, answer });
  return answer;
}

/** Asked for with each row that is unfolded; neither look-ups nor arrangements change. */
const arranged = new WeakMap<
  Lookup,
  { readonly asked: readonly unknown[]; readonly answer: ArrangedEntries }
>();

function arrange(
  lookup: Lookup,
  arrangement: Arrangement,
  knowledge: AccountKnowledge,
  rules: RowRules,
): ArrangedEntries {
  const passes = filterOf(lookup, arrangement.filter, knowledge);
  const groups = new Map<string, Building>();
  let shown = 0;
  for (const entry of lookup.entries) {
    const key = groupKey(entry, arrangement.groupBy, knowledge);
    let group = groups.get(key);
    if (group === undefined) {
      group = { ...placeOf(entry, arrangement.groupBy, knowledge), entries: [], total: 0 };
      groups.set(key, group);
    }
    group.total++;
    if (passes(entry)) {
      group.entries.push(entry);
      shown++;
    }
  }
  const inOrder = placesInOrder([...groups.values()]);
  return {
    shown,
    groups: inOrder.map(group => ({
      ...group,
      entries: sortEntries(group.entries, arrangement, knowledge, rules),
    })),
  };
}

type Building = Omit<EntryGroup, 'entries' | 'total'> & {
  readonly entries: LookupEntry[];
  total: number;
};
