import type { AccountKnowledge } from '../../calls/accountKnowledge';
import type { CallEntry } from '../../calls/callEntry';
import type { Lookup } from '../../calls/lookup';
import { callColumns } from '../table/callColumns';
import { entriesOfRows } from '../tree/entriesOfRows';
import type { LookupNode } from '../tree/lookupNode';
import { CallProperties } from '../values/callProperties';
import { delimitedRows } from '../values/delimitedRows';

/** The calls of rows as a table for a spreadsheet, with all their properties, as they are shown. Empty without a call. Total. */
export function copyCallTable(
  rows: readonly LookupNode[],
  knowledgeOf: (lookup: Lookup) => AccountKnowledge,
): string {
  // Each call by what is known of its own account: rows may be of several look-ups.
  const groups = [...new Set(rows.map(row => row.lookup))]
    .map(lookup => ({ lookup, calls: callsOf(rows.filter(row => row.lookup === lookup)) }))
    .filter(({ calls }) => calls.length > 0);
  const names = groups.flatMap(({ lookup, calls }) => {
    const occurring = new CallProperties(lookup);
    occurring.take(calls);
    return occurring.names;
  });
  const tables = groups.map(({ lookup, calls }) => ({
    calls,
    columns: callColumns([...new Set(names)], 'shown', knowledgeOf(lookup)),
  }));
  const [first] = tables;
  if (first === undefined) {
    return '';
  }
  const header = first.columns.map(column => column.header);
  const cells = tables.flatMap(({ calls, columns }) =>
    calls.map(call => columns.map(({ cell }) => cell(call))),
  );
  return delimitedRows([header, ...cells], '\t');
}

function callsOf(rows: readonly LookupNode[]): readonly CallEntry[] {
  return entriesOfRows(rows).filter(entry => 'call' in entry);
}
