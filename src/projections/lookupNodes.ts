import type { CallRecord, PropertyVersion } from '../calls/callRecord';
import type { Lookup } from '../calls/lookup';
import { entryKinds, type EntryKind, type LookupEntry } from '../calls/lookupEntry';
import type { LookupProblem } from './lookupProblem';
import { projectProblems } from './lookupProblems';
import { projectResponse } from './responseDocument';

/** A row of the Lookups view. Rows hold the look-up they were made of, so that commands on a row know what it shows. */
export type LookupNode = { readonly lookup: Lookup } & (
  | { readonly kind: 'lookup' }
  /** All entries of one kind. */
  | { readonly kind: 'group'; readonly entryKind: EntryKind }
  | { readonly kind: 'entry'; readonly entry: LookupEntry }
  | {
      readonly kind: 'property';
      readonly entry: CallEntry;
      readonly name: string;
      readonly value: string | null;
    }
  /** A value the property had, from its history. */
  | {
      readonly kind: 'version';
      readonly entry: CallEntry;
      readonly name: string;
      readonly version: PropertyVersion;
      /** 0 for the newest. */
      readonly index: number;
    }
  /** The errors that are about no id in particular. */
  | { readonly kind: 'problems'; readonly problems: readonly LookupProblem[] }
  | { readonly kind: 'problem'; readonly problem: LookupProblem }
);

/** An entry that holds a call. Two of them may hold the same one: merged calls share what they became. */
export type CallEntry = Extract<LookupEntry, { readonly call: CallRecord }>;

/** The rows below a row, made when it is opened. Total. */
export function childNodes(node: LookupNode): readonly LookupNode[] {
  const { lookup } = node;
  switch (node.kind) {
    case 'lookup':
      return [...generalProblems(lookup), ...groups(lookup)];
    case 'group':
      return lookup.entries
        .filter(entry => entry.kind === node.entryKind)
        .map(entry => ({ kind: 'entry', lookup, entry }));
    case 'entry':
      return 'call' in node.entry ? properties(lookup, node.entry) : [];
    case 'property':
      return history(node.entry.call, node.name).map((version, index) => ({
        ...node,
        kind: 'version',
        version,
        index,
      }));
    case 'problems':
      return node.problems.map(problem => ({ kind: 'problem', lookup, problem }));
    case 'version':
    case 'problem':
      return [];
  }
}

/** The versions of a property, newest first whatever order they came in. */
export function history(call: CallRecord, name: string): readonly PropertyVersion[] {
  const versions = call.propertiesWithHistory[name] ?? [];
  return [...versions].sort((a, b) => b.timestamp.localeCompare(a.timestamp));
}

function groups(lookup: Lookup): readonly LookupNode[] {
  const occurring = new Set(lookup.entries.map(entry => entry.kind));
  return entryKinds
    .filter(kind => occurring.has(kind))
    .map(entryKind => ({ kind: 'group', lookup, entryKind }));
}

function generalProblems(lookup: Lookup): readonly LookupNode[] {
  const problems = projectProblems(lookup, projectResponse(lookup)).filter(
    ({ id }) => id === undefined,
  );
  return problems.length === 0 ? [] : [{ kind: 'problems', lookup, problems }];
}

/** Properties with a value first, each part by name; those with history but no present value are not lost. */
function properties(lookup: Lookup, entry: CallEntry): readonly LookupNode[] {
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
      value: call.properties[name] ?? null,
    }))
    .sort((a, b) => Number(!a.value) - Number(!b.value) || a.name.localeCompare(b.name));
}
