import { onceForEach } from '../base/onceForEach';
import { entryOfId } from './entryOfId';
import type { CallRecord } from './callRecord';
import type { Lookup } from './lookup';
import type { LookupEntry } from './lookupEntry';

/** An id whose answer is another one than before the calls were looked up again. */
export interface ChangedEntry {
  readonly before: LookupEntry;
  readonly after: LookupEntry;
  /** By name. Empty where no property that was read differs, or where one of the answers holds no call. */
  readonly properties: readonly ChangedProperty[];
}

/** A property that has another value now; `null` where it has none. */
export interface ChangedProperty {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * The ids that HubSpot answers differently than it did before, in the order asked. An id that failed or was not sent has no
 * answer, so there is nothing to compare it with: that a request failed says nothing about a call. Each look-up is compared once.
 * Total.
 */
export const changedEntries = onceForEach(
  ({ earlier, entries }: Lookup): readonly ChangedEntry[] =>
    earlier === undefined
      ? []
      : entries.flatMap(after => {
          const before = entryOfId(earlier, after.id);
          return before === undefined ? [] : compare(before, after);
        }),
);

/** True where every id has been answered, now and before, so that nothing can have changed unseen. */
export function isWhollyCompared({ earlier, entries }: Lookup): boolean {
  return earlier !== undefined && [...earlier.entries, ...entries].every(isAnswer);
}

function compare(before: LookupEntry, after: LookupEntry): readonly ChangedEntry[] {
  if (!isAnswer(before) || !isAnswer(after)) {
    return [];
  }
  if (!('call' in before) || !('call' in after)) {
    return before.kind === after.kind ? [] : [{ before, after, properties: [] }];
  }
  const properties = changedProperties(before.call, after.call);
  const isSame =
    before.kind === after.kind &&
    before.call.id === after.call.id &&
    before.call.updatedAt === after.call.updatedAt &&
    properties.length === 0;
  return isSame ? [] : [{ before, after, properties }];
}

function isAnswer({ kind }: LookupEntry): boolean {
  return kind !== 'failed' && kind !== 'notSent';
}

/** A property that was not returned has no value, as one that is null. */
function changedProperties(before: CallRecord, after: CallRecord): readonly ChangedProperty[] {
  const names = Object.keys(after.properties);
  const namesBefore = Object.keys(before.properties);
  // Nearly every call: worth a look before the careful one.
  if (
    names.length === namesBefore.length &&
    names.every(name => before.properties[name] === after.properties[name])
  ) {
    return [];
  }
  const changed: ChangedProperty[] = [];
  for (const name of new Set([...namesBefore, ...names])) {
    const values = { before: valueOf(before, name), after: valueOf(after, name) };
    if (values.before !== values.after) {
      changed.push({ name, ...values });
    }
  }
  return changed.sort((a, b) => a.name.localeCompare(b.name));
}

function valueOf({ properties }: CallRecord, name: string): string | null {
  return (Object.hasOwn(properties, name) ? properties[name] : undefined) ?? null;
}
