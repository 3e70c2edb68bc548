import {
  associatedTypes,
  mostListed,
  type AssociatedRecord,
  type AssociatedType,
  type AssociationsState,
  type CallAssociations,
} from '../../calls/callAssociations';
import type { CallEntry } from '../../calls/callEntry';
import type { AssociationsNote, LookupNode, NodeOrigin } from './lookupNode';

/** As many records of a kind stand among the others; more than these get a row of their own to unfold. */
const mostAmongOthers = 5;

/** The rows below a call's Associations row: its records by kind, a word where there are none, and why some are not known. Total. */
export function associationNodes(
  { lookup, entry }: NodeOrigin & { readonly entry: CallEntry },
  state: AssociationsState,
): readonly LookupNode[] {
  if (state.kind !== 'read') {
    return [{ kind: 'associationsNote', lookup, entry, note: { kind: 'loading' } }];
  }
  const records = associatedTypes.flatMap(type =>
    recordNodes({ lookup, entry }, type, recordsOf(state.associations, type)),
  );
  const failures = failureNotes(state.associations);
  const notes: readonly AssociationsNote[] =
    records.length + failures.length === 0 ? [{ kind: 'none' }] : failures;
  return [
    ...records,
    ...notes.map(note => ({ kind: 'associationsNote' as const, lookup, entry, note })),
  ];
}

/** A row for each record, as far as anybody reads. */
export function listRecords(
  { lookup, entry }: NodeOrigin & { readonly entry: CallEntry },
  {
    type,
    records,
  }: { readonly type: AssociatedType; readonly records: readonly AssociatedRecord[] },
): readonly LookupNode[] {
  const listed = records
    .slice(0, mostListed)
    .map(record => ({ kind: 'record' as const, lookup, entry, type, record }));
  const count = records.length - listed.length;
  return count > 0 ? [...listed, { kind: 'more', lookup, count }] : listed;
}

function recordNodes(
  origin: NodeOrigin & { readonly entry: CallEntry },
  type: AssociatedType,
  records: readonly AssociatedRecord[],
): readonly LookupNode[] {
  return records.length > mostAmongOthers
    ? [{ kind: 'records', ...origin, type, records }]
    : listRecords(origin, { type, records });
}

function recordsOf(
  associations: CallAssociations,
  type: AssociatedType,
): readonly AssociatedRecord[] {
  const answer = associations[type];
  return answer.kind === 'read' ? answer.records : [];
}

/** What went wrong in the same way with several kinds is said once. */
function failureNotes(associations: CallAssociations): readonly AssociationsNote[] {
  const notes = new Map<string, AssociationsNote & { readonly kind: 'failed' }>();
  for (const type of associatedTypes) {
    const answer = associations[type];
    const what = answer.kind === 'failed' ? 'records' : 'names';
    const failure = answer.kind === 'failed' ? answer.failure : answer.namesFailure;
    if (failure !== undefined) {
      const { kind, category, message } = failure;
      // Each kind of record takes a scope of its own.
      const key = [what, kind, category, kind === 'missingScope' ? type : message].join(' ');
      const types = notes.get(key)?.types ?? [];
      notes.set(key, { kind: 'failed', what, types: [...types, type], failure });
    }
  }
  return [...notes.values()];
}
