import * as l10n from '@vscode/l10n';
import type { AccountKnowledge } from '../../calls/accountKnowledge';
import type { CallEntry } from '../../calls/callEntry';
import type { CallRecord } from '../../calls/callRecord';
import { describeKind } from '../lookups/describeKinds';
import { formatTime } from '../values/formatTime';
import { propertyDefinition } from '../values/propertyDefinition';
import { recordUrl } from '../values/recordUrl';
import { shownText } from './tableCell';

/** `raw`: names and values as HubSpot has them, for programs. `shown`: labels, and what the values mean, for people. */
export type CellValues = 'raw' | 'shown';

/** A column of a table of calls. */
export interface CallColumn {
  readonly header: string;
  readonly cell: (entry: CallEntry) => string;
}

/**
 * The columns of a table of calls: which call it is, the given properties, and what HubSpot says of the record. No two have the
 * same header: labels that are the account's for several properties have their names behind them. Total.
 */
export function callColumns(
  properties: readonly string[],
  values: CellValues,
  knowledge: AccountKnowledge,
): readonly CallColumn[] {
  const columns =
    values === 'raw' ? rawColumns(properties, knowledge) : shownColumns(properties, knowledge);
  const headers = new Map<string, number>();
  return columns.map(column => {
    const count = (headers.get(column.header) ?? 0) + 1;
    headers.set(column.header, count);
    return count === 1 ? column : { ...column, header: `${column.header} (${count})` };
  });
}

/** HubSpot's own names have no capital letters, so that ours are none of theirs. */
function rawColumns(
  properties: readonly string[],
  { details }: AccountKnowledge,
): readonly CallColumn[] {
  return [
    { header: 'requestedId', cell: ({ id }) => id },
    { header: 'foundAs', cell: ({ kind }) => kind },
    { header: 'recordId', cell: ({ call }) => call.id },
    ...properties.map(name => ({
      header: name,
      cell: ({ call }: CallEntry) => valueOf(call, name),
    })),
    { header: 'createdAt', cell: ({ call }) => call.createdAt },
    { header: 'updatedAt', cell: ({ call }) => call.updatedAt },
    { header: 'archivedAt', cell: ({ call }) => call.archivedAt ?? '' },
    { header: 'recordUrl', cell: ({ call }) => recordUrl(call, details) ?? '' },
  ];
}

function shownColumns(
  properties: readonly string[],
  knowledge: AccountKnowledge,
): readonly CallColumn[] {
  const time = (iso: string): string => formatTime(iso) ?? iso;
  const before: readonly CallColumn[] = [
    { header: l10n.t('Requested ID'), cell: ({ id }) => id },
    { header: l10n.t('Found as'), cell: ({ kind }) => describeKind(kind, 'done') },
    { header: l10n.t('Record ID'), cell: ({ call }) => call.id },
  ];
  const after: readonly CallColumn[] = [
    { header: l10n.t('Created'), cell: ({ call }) => time(call.createdAt) },
    { header: l10n.t('Updated'), cell: ({ call }) => time(call.updatedAt) },
    { header: l10n.t('Archived at'), cell: ({ call }) => time(call.archivedAt ?? '') },
    {
      header: l10n.t('Page in HubSpot'),
      cell: ({ call }) => recordUrl(call, knowledge.details) ?? '',
    },
  ];
  const shown = properties
    // The record's ID under another name.
    .filter(name => name !== 'hs_object_id')
    .map(name => ({ name, label: labelOf(name, knowledge) }));
  const headers = [...before, ...after].map(({ header }) => header);
  const all = [...headers, ...shown.map(({ label }) => label)];
  const repeated = new Set(all.filter((label, index) => all.indexOf(label) !== index));
  const between = shown.map(({ label, name }) => ({
    header: repeated.has(label) ? `${label} (${name})` : label,
    cell: ({ call }: CallEntry) => {
      const value = valueOf(call, name);
      return value === '' ? '' : shownText(name, value, knowledge);
    },
  }));
  return [...before, ...between, ...after];
}

/** A table has one way to say that there is nothing. */
function valueOf({ properties }: CallRecord, name: string): string {
  return (Object.hasOwn(properties, name) ? properties[name] : undefined) ?? '';
}

function labelOf(name: string, { schema }: AccountKnowledge): string {
  const label = propertyDefinition(name, schema)?.label.trim() ?? '';
  return label === '' ? name : label;
}
