import type { CallRecord, PropertyVersion } from '../calls/callRecord';
import type { Lookup } from '../calls/lookup';
import type { CallEntry, LookupNode } from './lookupNode';

/** The properties of a call: those with a value first, each part by name; those with history but no present value are not lost. */
export function propertyNodes(lookup: Lookup, entry: CallEntry): readonly LookupNode[] {
  const { call } = entry;
  const names = new Set([
    ...Object.keys(call.properties),
    ...Object.keys(call.propertiesWithHistory),
  ]);
  return [...names]
    .map(name => ({
      kind: 'property' as const,
      lookup,
      entry,
      name,
      value: Object.hasOwn(call.properties, name) ? call.properties[name] : undefined,
    }))
    .sort((a, b) => Number(!a.value) - Number(!b.value) || a.name.localeCompare(b.name));
}

/** The versions of a property, newest first whatever order they came in. */
export function history(call: CallRecord, name: string): readonly PropertyVersion[] {
  // A property may be named as a part of every object is, such as __proto__.
  const { propertiesWithHistory: histories } = call;
  const versions = Object.hasOwn(histories, name) ? histories[name] : undefined;
  return [...(versions ?? [])].sort((a, b) => b.timestamp.localeCompare(a.timestamp));
}
