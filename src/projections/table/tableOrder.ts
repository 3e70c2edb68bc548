import type { AccountKnowledge } from '../../calls/accountKnowledge';
import type { Lookup } from '../../calls/lookup';
import { entryKinds, type LookupEntry } from '../../calls/lookupEntry';
import { compareTexts } from '../values/compareTexts';
import { propertyDefinition } from '../values/propertyDefinition';
import { idColumn, stateColumn, type ColumnFilter, type TableQuery } from './callsTable';
import { projectState } from './projectState';
import { searchTest } from './searchTest';
import { cellValue, shownText, valueTexts } from './tableCell';
import { foldCase, type SearchTexts } from './tableSearch';

/** Whether a row is one of those that a query asks for, whatever its state. */
export function rowTest(
  lookup: Lookup,
  { filters, search }: Pick<TableQuery, 'filters' | 'search'>,
  texts: SearchTexts,
): (entry: LookupEntry) => boolean {
  const tests = [
    ...filters.map(filter => testOf(filter, lookup, texts.knowledge)),
    searchTest(lookup, search, texts),
  ];
  return entry => tests.every(test => test(entry));
}

/** Rows in the order that a query asks for. */
export function sortRows(
  { entries }: Lookup,
  positions: readonly number[],
  { sort }: Pick<TableQuery, 'sort'>,
  knowledge: AccountKnowledge,
): readonly number[] {
  if (sort.length === 0) {
    return positions;
  }
  const rows = positions.map(position => {
    const entry = entries[position];
    return {
      position,
      keys: sort.map(({ column }) => entry && sortKey(entry, column, knowledge)),
    };
  });
  rows.sort((a, b) => {
    for (const [index, { isDescending }] of sort.entries()) {
      const order = compareKeys(a.keys[index], b.keys[index], isDescending ? -1 : 1);
      if (order !== 0) {
        return order;
      }
    }
    return a.position - b.position;
  });
  return rows.map(({ position }) => position);
}

function testOf(
  filter: ColumnFilter,
  lookup: Lookup,
  knowledge: AccountKnowledge,
): (entry: LookupEntry) => boolean {
  const { column } = filter;
  switch (filter.kind) {
    case 'filled':
      return entry => textsOf(entry, column, lookup, knowledge).length > 0;
    case 'empty':
      return entry => textsOf(entry, column, lookup, knowledge).length === 0;
    case 'contains': {
      const wanted = foldCase(filter.text.trim());
      return entry =>
        textsOf(entry, column, lookup, knowledge).some(text => foldCase(text).includes(wanted));
    }
  }
}

/** A cell as it is shown and as it was sent; nothing where there is no value. */
function textsOf(
  entry: LookupEntry,
  column: string,
  lookup: Lookup,
  knowledge: AccountKnowledge,
): readonly string[] {
  switch (column) {
    case stateColumn:
      return [projectState(entry, lookup).text];
    case idColumn:
      return [entry.id];
    default:
      return valueTexts(entry, column, knowledge);
  }
}

/** `undefined`: there is no value, and the row comes last whichever way it is sorted. */
type SortKey = number | string | undefined;

function sortKey(entry: LookupEntry, column: string, knowledge: AccountKnowledge): SortKey {
  switch (column) {
    case stateColumn:
      return entryKinds.indexOf(entry.kind);
    case idColumn:
      return numberOf(entry.id) ?? entry.id;
    default: {
      const value = cellValue(entry, column);
      return typeof value === 'string' ? valueKey(column, value, knowledge) : undefined;
    }
  }
}

/** Numbers go by their size, times by when they are; everything else by what is shown. */
function valueKey(column: string, value: string, knowledge: AccountKnowledge): SortKey {
  const { schema } = knowledge;
  const type = propertyDefinition(column, schema)?.type;
  switch (type ?? '') {
    case 'number':
      return numberOf(value) ?? value;
    case 'date':
    case 'datetime': {
      const time = Date.parse(value);
      return Number.isNaN(time) ? value : time;
    }
    default:
      return shownText(column, value, knowledge).slice(0, longestKey);
  }
}

/** Texts that are alike so far are alike to whoever looks down a column. */
const longestKey = 100;

function numberOf(text: string): number | undefined {
  return /^-?\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

function compareKeys(a: SortKey, b: SortKey, sign: number): number {
  if (a === undefined || b === undefined) {
    return Number(a === undefined) - Number(b === undefined);
  }
  if (typeof a === 'number' && typeof b === 'number') {
    return sign * (a - b);
  }
  // What should be a number and is none comes after those that are.
  return typeof a === typeof b
    ? sign * compareTexts(String(a), String(b))
    : Number(typeof a === 'string') - Number(typeof b === 'string');
}
