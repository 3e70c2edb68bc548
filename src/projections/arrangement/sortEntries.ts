import type { AccountKnowledge } from '../../calls/accountKnowledge';
import type { Arrangement, SortKey } from '../../calls/arrangement';
import type { LookupEntry } from '../../calls/lookupEntry';
import { callLabel, callOutcome, callOwner } from '../calls/describeCall';
import type { RowRules } from '../calls/rowRules';
import { compareTexts } from '../values/compareTexts';

/** The entries in the order wanted; those that lack what they are sorted by come last either way, equal ones in the order asked. */
export function sortEntries(
  entries: readonly LookupEntry[],
  { sortBy, isDescending }: Pick<Arrangement, 'sortBy' | 'isDescending'>,
  knowledge: AccountKnowledge,
  rules: RowRules,
): readonly LookupEntry[] {
  if (sortBy === 'asked') {
    return isDescending ? [...entries].reverse() : entries;
  }
  const sign = isDescending ? -1 : 1;
  return entries
    .map(entry => ({ entry, key: keyOf(entry, sortBy, knowledge, rules) }))
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined) {
        return Number(a.key === undefined) - Number(b.key === undefined);
      }
      return sign * compareKeys(a.key, b.key);
    })
    .map(({ entry }) => entry);
}

type Key = string | number;

function compareKeys(a: Key, b: Key): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : compareTexts(String(a), String(b));
}

function keyOf(
  entry: LookupEntry,
  sortBy: Exclude<SortKey, 'asked'>,
  knowledge: AccountKnowledge,
  { callLabel: rule }: RowRules,
): Key | undefined {
  if (!('call' in entry)) {
    return sortBy === 'label' ? entry.id : undefined;
  }
  const { call } = entry;
  switch (sortBy) {
    case 'time':
      return numberOf(Date.parse(call.properties['hs_timestamp'] ?? ''));
    case 'duration': {
      const { hs_call_duration: duration } = call.properties;
      return duration ? numberOf(Number(duration)) : undefined;
    }
    case 'outcome':
      return callOutcome(call, knowledge);
    case 'owner':
      return callOwner(call, knowledge) ?? textOf(call.properties['hubspot_owner_id']);
    case 'label':
      return callLabel(call, rule);
  }
}

function numberOf(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

function textOf(value: string | null | undefined): string | undefined {
  return value === '' ? undefined : (value ?? undefined);
}
