import type { AccountKnowledge } from '../../calls/accountKnowledge';
import type { GroupKey } from '../../calls/arrangement';
import type { CallRecord } from '../../calls/callRecord';
import { entryKinds, type LookupEntry } from '../../calls/lookupEntry';
import { callOutcome } from '../calls/describeCall';
import { compareTexts } from '../values/compareTexts';
import { valueInWords } from '../values/describeValue';
import { formatDay } from '../values/formatTime';
import type { EntryGroup } from './entryGroup';

/** The group an entry belongs to. */
export type GroupOfEntry = Pick<EntryGroup, 'key' | 'by' | 'entryKind' | 'label'>;

/** What tells the group an entry belongs to from others. One that holds no call belongs to those that came to the same. */
export function groupKey(entry: LookupEntry, by: GroupKey, knowledge: AccountKnowledge): string {
  return by === 'status' || !('call' in entry)
    ? entry.kind
    : `${by}:${sharedValue(entry.call, by, knowledge)}`;
}

/** The group of an entry. Worked out once for each group: entries are many. */
export function placeOf(
  entry: LookupEntry,
  by: GroupKey,
  knowledge: AccountKnowledge,
): GroupOfEntry {
  const key = groupKey(entry, by, knowledge);
  if (by === 'status' || !('call' in entry)) {
    return { key, by, entryKind: entry.kind, label: '' };
  }
  const value = sharedValue(entry.call, by, knowledge);
  return { key, by, label: value === '' ? '' : labelOf(value, by, knowledge) };
}

/** The days newest first, everything else by name; calls that lack what they are grouped by come after it, ids without a call last. */
export function placesInOrder<Place extends GroupOfEntry>(
  places: readonly Place[],
): readonly Place[] {
  return [...places].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      (a.by === 'day' ? b.key.localeCompare(a.key) : compareTexts(a.label, b.label)) ||
      a.key.localeCompare(b.key),
  );
}

function rankOf({ entryKind, label }: GroupOfEntry): number {
  if (entryKind !== undefined) {
    return 2 + entryKinds.indexOf(entryKind);
  }
  return label === '' ? 1 : 0;
}

/** What the calls of a group share; empty where that is that they lack it. */
function sharedValue(
  { properties }: CallRecord,
  by: Exclude<GroupKey, 'status'>,
  knowledge: AccountKnowledge,
): string {
  switch (by) {
    case 'outcome':
      return callOutcome({ properties }, knowledge) ?? properties['hs_call_disposition'] ?? '';
    case 'direction':
      return properties['hs_call_direction'] ?? '';
    case 'owner':
      return properties['hubspot_owner_id'] ?? '';
    case 'day': {
      const time = new Date(properties['hs_timestamp'] ?? '');
      return Number.isNaN(time.getTime()) ? '' : dayOf(time);
    }
  }
}

function labelOf(
  value: string,
  by: Exclude<GroupKey, 'status'>,
  knowledge: AccountKnowledge,
): string {
  switch (by) {
    case 'outcome':
      return value;
    case 'direction':
      return valueInWords('hs_call_direction', value, knowledge);
    case 'owner':
      return valueInWords('hubspot_owner_id', value, knowledge);
    case 'day':
      return formatDay(value) ?? value;
  }
}

/** `2026-03-02`, where the user is. */
function dayOf(time: Date): string {
  const parts = [time.getMonth() + 1, time.getDate()].map(part => String(part).padStart(2, '0'));
  return [String(time.getFullYear()).padStart(4, '0'), ...parts].join('-');
}
