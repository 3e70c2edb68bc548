import { documentedKnowledge, type AccountKnowledge } from '../calls/accountKnowledge';
import type { Lookup } from '../calls/lookup';
import { CallProperties } from './callProperties';
import { callColumns } from './callColumns';
import { copyRecords } from './copyRecords';
import { delimitedRows } from './delimitedRows';
import { describeNode } from './describeNode';
import { describeValue } from './describeValue';
import { formatJsonPath } from './formatJsonPath';
import type { CallEntry, LookupNode } from './lookupNode';
import { childNodes } from './lookupNodes';
import { entriesOfRows } from './rowEntries';
import { pathOfRow } from './rowPath';

/** What of a row is copied. `text`: what a row is most likely copied for. */
export type CopyForm = 'text' | 'id' | 'value' | 'rawValue' | 'path' | 'row' | 'record';

/** What is known about the account of a look-up. */
export type KnowledgeOf = (lookup: Lookup) => AccountKnowledge;

/** What rows of the Lookups view give for the clipboard, each on a line of its own; empty where there is nothing of the kind. Total. */
export function projectTreeCopy(
  rows: readonly LookupNode[],
  form: CopyForm,
  knowledgeOf: KnowledgeOf = () => documentedKnowledge,
): string {
  switch (form) {
    case 'text':
      return lines(rows.map(row => textOf(row, knowledgeOf)));
    case 'id':
      return lines(entriesOfRows(rows).map(({ id }) => id));
    case 'value':
      return lines(rows.map(row => valueOf(row, knowledgeOf(row.lookup))));
    case 'rawValue':
      return lines(rows.map(rawValueOf));
    case 'path':
      return lines(
        rows.map(row => {
          const path = pathOfRow(row);
          return path && formatJsonPath(path);
        }),
      );
    case 'row':
      return copyTable(rows, knowledgeOf);
    case 'record':
      return copyRecords(entriesOfRows(rows));
  }
}

function lines(texts: readonly (string | undefined)[]): string {
  return texts.filter(text => text !== undefined).join('\n');
}

/** A property is copied for its value, a call for its id; what holds other rows stands for those below it. */
function textOf(row: LookupNode, knowledgeOf: KnowledgeOf): string {
  const value = valueOf(row, knowledgeOf(row.lookup));
  if (value !== undefined || row.kind === 'property') {
    return value ?? '';
  }
  const ids = entriesOfRows([row]).map(({ id }) => id);
  if (ids.length > 0) {
    return lines(ids);
  }
  const below = childNodes(row);
  return below.length > 0
    ? lines(below.map(child => textOf(child, knowledgeOf)))
    : describeNode(row, knowledgeOf(row.lookup)).label;
}

/** As it is shown, but whole: a row has room for one line only. */
function valueOf(row: LookupNode, knowledge: AccountKnowledge): string | undefined {
  const raw = rawValueOf(row);
  const name = row.kind === 'changedProperty' ? row.property.name : 'name' in row ? row.name : '';
  return raw === undefined ? undefined : (describeValue(name, raw, knowledge) ?? raw);
}

/** A property without a value reads `null`, as in HubSpot's answer; one that is not in the answer has none at all. */
function rawValueOf(row: LookupNode): string | undefined {
  if (row.kind === 'property') {
    return row.value === null ? 'null' : row.value;
  }
  if (row.kind === 'version') {
    return row.version.value;
  }
  if (row.kind === 'changedProperty') {
    return row.property.after ?? 'null';
  }
  if (row.kind === 'problem') {
    return row.problem.message;
  }
  return row.kind === 'piece' ? row.piece.text : undefined;
}

/** Calls with all their properties or, where only properties are meant, these with both forms of their values. */
function copyTable(rows: readonly LookupNode[], knowledgeOf: KnowledgeOf): string {
  const properties = rows.filter(row => row.kind === 'property');
  if (properties.length === rows.length) {
    return delimitedRows(
      properties.map(row => {
        const { name, value } = row;
        return value === null || value === undefined
          ? [name, '', '']
          : [name, valueOf(row, knowledgeOf(row.lookup)) ?? '', value];
      }),
      '\t',
    );
  }
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
