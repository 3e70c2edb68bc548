import { documentedKnowledge, type AccountKnowledge } from '../../calls/accountKnowledge';
import type { AssociatedRecord, AssociationsState } from '../../calls/callAssociations';
import type { Lookup } from '../../calls/lookup';
import { formatJsonPath } from '../response/formatJsonPath';
import { shownText } from '../table/tableCell';
import { associationNodes } from '../tree/associationNodes';
import { childNodes } from '../tree/childNodes';
import { describeNode } from '../tree/describeNode';
import { entriesOfRows } from '../tree/entriesOfRows';
import type { LookupNode } from '../tree/lookupNode';
import { pathOfRow } from '../tree/pathOfRow';
import { delimitedRows } from '../values/delimitedRows';
import { copyCallTable } from './copyCallTable';
import { copyRecords } from './copyRecords';

/** What of a row is copied. `text`: what a row is most likely copied for. */
export type CopyForm = 'text' | 'id' | 'value' | 'rawValue' | 'path' | 'row' | 'record';

/** What is known besides the rows themselves. */
export interface CopySources {
  readonly knowledgeOf: KnowledgeOf;
  /** What a call is associated with, as far as it has been read. */
  readonly associationsOf: (row: AssociationsRow) => AssociationsState;
}

/** What is known about the account of a look-up. */
type KnowledgeOf = (lookup: Lookup) => AccountKnowledge;
type AssociationsRow = LookupNode & { readonly kind: 'associations' };

const onlyRows: CopySources = {
  knowledgeOf: () => documentedKnowledge,
  associationsOf: () => ({ kind: 'unknown' }),
};

/** What rows of the Lookups view give for the clipboard, each on a line of its own; empty where there is nothing of the kind. Total. */
export function projectTreeCopy(
  rows: readonly LookupNode[],
  form: CopyForm,
  known: Partial<CopySources> = {},
): string {
  const sources = { ...onlyRows, ...known };
  const { knowledgeOf } = sources;
  switch (form) {
    case 'text':
      return lines(rows.map(row => textOf(row, sources)));
    case 'id':
      return lines([...new Set(rows.flatMap(idsOf))]);
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

/** A record has an ID of its own, which is not that of the call it is associated with. */
function idsOf(row: LookupNode): readonly string[] {
  if (row.kind === 'record') {
    return [row.record.id];
  }
  return row.kind === 'records'
    ? row.records.map(({ id }) => id)
    : entriesOfRows([row]).map(({ id }) => id);
}

/**
 * A property is copied for its value, a call for its id, a record for its name, associations for those of their records; what
 * holds other rows stands for those below it, where a value alone would not say of what it is.
 */
function textOf(row: LookupNode, sources: CopySources): string {
  const { associationsOf, knowledgeOf } = sources;
  if (row.kind === 'record') {
    return nameOf(row.record);
  }
  if (row.kind === 'records') {
    return lines(row.records.map(nameOf));
  }
  if (row.kind === 'associations') {
    const state = associationsOf(row);
    return state.kind === 'read'
      ? lines(associationNodes(row, state).map(child => textOf(child, sources)))
      : describeNode(row).label;
  }
  if (row.kind === 'associationsNote') {
    return describeNode(row).label;
  }
  if (row.kind === 'section' || row.kind === 'timeline') {
    return lines(childNodes(row).map(part => partOf(part, knowledgeOf(row.lookup))));
  }
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
    ? lines(below.map(child => textOf(child, sources)))
    : describeNode(row, knowledgeOf(row.lookup)).label;
}

/** A row with its name: of a property with all of its value. */
function partOf(row: LookupNode, knowledge: AccountKnowledge): string {
  const { label, description = '' } = describeNode(row, knowledge);
  return `${label}: ${row.kind === 'property' ? (valueOf(row, knowledge) ?? '') : description}`;
}

function nameOf({ id, name = '' }: AssociatedRecord): string {
  return name.trim() || id;
}

/** As it is shown, but whole: a row has room for one line only. */
function valueOf(row: LookupNode, knowledge: AccountKnowledge): string | undefined {
  const raw = rawValueOf(row);
  const name = row.kind === 'changedProperty' ? row.property.name : 'name' in row ? row.name : '';
  return raw === undefined ? undefined : shownText(name, raw, knowledge);
}

/** A property without a value reads `null`, as in HubSpot's answer; one that is not in the answer has none at all. */
function rawValueOf(row: LookupNode): string | undefined {
  if (row.kind === 'property') {
    return row.value === null ? 'null' : row.value;
  }
  if (row.kind === 'version' || row.kind === 'moment') {
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

/** Calls as a table or, where only properties are meant, these with both forms of their values. */
function copyTable(rows: readonly LookupNode[], knowledgeOf: KnowledgeOf): string {
  const properties = rows.filter(row => row.kind === 'property');
  if (properties.length < rows.length) {
    return copyCallTable(rows, knowledgeOf);
  }
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
