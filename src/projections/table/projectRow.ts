import type { AccountKnowledge } from '../../calls/accountKnowledge';
import type { Lookup } from '../../calls/lookup';
import type { LookupEntry } from '../../calls/lookupEntry';
import { idColumn, stateColumn, type TableCell, type TableRow } from './callsTable';
import type { MarkedSearch } from './markedSearch';
import { markFound } from './markFound';
import { projectState } from './projectState';
import { projectCell } from './tableCell';

/** How the cells of a row are wanted. */
export interface RowShape {
  /** By name, in their order. */
  readonly columns: readonly string[];
  /** Values as HubSpot sent them in the place of what they mean. */
  readonly isRaw: boolean;
  /** What rows were searched for, so that each shows why it is there. */
  readonly marked?: MarkedSearch;
}

/** The row of one id of a look-up; `undefined` where the look-up has no such position. Total. */
export function projectRow(
  lookup: Lookup,
  position: number,
  shape: RowShape,
  knowledge: AccountKnowledge,
): TableRow | undefined {
  const entry = lookup.entries[position];
  if (entry === undefined) {
    return undefined;
  }
  const { columns, marked } = shape;
  const cells = columns.map(name => cellOf(entry, name, lookup, shape, knowledge));
  return {
    position,
    id: entry.id,
    state: entry.kind,
    ...(entry.kind === 'notSent' && lookup.state === 'running' ? { isWaiting: true } : {}),
    ...('call' in entry ? { recordId: entry.call.id } : {}),
    cells: marked === undefined ? cells : markFound(cells, columns, entry, marked, knowledge),
  };
}

function cellOf(
  entry: LookupEntry,
  name: string,
  lookup: Lookup,
  { isRaw }: RowShape,
  knowledge: AccountKnowledge,
): TableCell {
  switch (name) {
    case stateColumn:
      return projectState(entry, lookup);
    case idColumn:
      return { text: entry.id };
    default:
      return projectCell(entry, name, knowledge, isRaw);
  }
}
