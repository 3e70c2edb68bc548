import type { CallEntry } from '../../calls/callEntry';
import type { CallRecord } from '../../calls/callRecord';
import type { LookupNode } from './lookupNode';
import { history } from './propertyNodes';

/** Older changes are found at their property. */
const mostRows = 200;

/** True where a property of the call had more than one value: else there is nothing to tell. */
export function hasTimeline({ propertiesWithHistory }: CallRecord): boolean {
  return Object.values(propertiesWithHistory).some(versions => versions.length > 1);
}

/** What happened to a call: each value that took the place of another one, newest first. */
export function timelineNodes(
  lookup: LookupNode['lookup'],
  entry: CallEntry,
): readonly LookupNode[] {
  const { call } = entry;
  return Object.keys(call.propertiesWithHistory)
    .flatMap(name => {
      const versions = history(call, name);
      return versions.slice(0, -1).map((version, index) => ({
        kind: 'moment' as const,
        lookup,
        entry,
        name,
        version,
        before: versions[index + 1]?.value ?? '',
        index,
      }));
    })
    .sort((a, b) => b.version.timestamp.localeCompare(a.version.timestamp))
    .slice(0, mostRows);
}
