import type { AccountKnowledge } from '../../calls/accountKnowledge';
import type { CallEntry } from '../../calls/callEntry';
import type { CallRecord, PropertyVersion } from '../../calls/callRecord';
import { compareTexts } from '../values/compareTexts';
import { propertyLabel } from '../values/propertyLabel';
import { placeOfProperty, propertySections } from '../values/propertySection';
import type { LookupNode, NodeOrigin, PropertyNode } from './lookupNode';

/** As many properties as are seen at a glance need no sections. */
const mostFlat = 8;

/** The properties of a call, in sections where they are many; those with history but no present value are not lost. */
export function propertyNodes(
  { arrangement, lookup }: NodeOrigin,
  entry: CallEntry,
  knowledge: AccountKnowledge,
): readonly LookupNode[] {
  const { call } = entry;
  const hidesEmpty = arrangement?.hidesEmpty === true;
  const names = new Set([
    ...Object.keys(call.properties),
    ...Object.keys(call.propertiesWithHistory),
  ]);
  const nodes = [...names]
    .map((name): PropertyNode => ({
      kind: 'property',
      lookup,
      entry,
      name,
      value: Object.hasOwn(call.properties, name) ? call.properties[name] : undefined,
    }))
    .filter(({ name, value }) => !hidesEmpty || Boolean(value) || history(call, name).length > 0);
  const inOrder = sortProperties(nodes, knowledge);
  if (nodes.length <= mostFlat) {
    return inOrder;
  }
  return propertySections
    .map(section => ({
      kind: 'section' as const,
      lookup,
      entry,
      section,
      properties: inOrder.filter(({ name }) => placeOfProperty(name).section === section),
    }))
    .filter(({ properties }) => properties.length > 0);
}

/** The versions of a property, newest first whatever order they came in. */
export function history(call: CallRecord, name: string): readonly PropertyVersion[] {
  // A property may be named as a part of every object is, such as __proto__.
  const { propertiesWithHistory: histories } = call;
  const versions = Object.hasOwn(histories, name) ? histories[name] : undefined;
  return [...(versions ?? [])].sort((a, b) => b.timestamp.localeCompare(a.timestamp));
}

/** Those with a value first, each part as it is read, then by label. */
function sortProperties(
  nodes: readonly PropertyNode[],
  knowledge: AccountKnowledge,
): readonly PropertyNode[] {
  return nodes
    .map(node => ({
      node,
      isEmpty: Number(!node.value),
      label: propertyLabel(node.name, knowledge),
      ...placeOfProperty(node.name),
    }))
    .sort(
      (a, b) =>
        a.isEmpty - b.isEmpty ||
        propertySections.indexOf(a.section) - propertySections.indexOf(b.section) ||
        compareRanks(a.rank, b.rank) ||
        compareTexts(a.label, b.label),
    )
    .map(({ node }) => node);
}

/** Those of no rank are equal. */
function compareRanks(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
