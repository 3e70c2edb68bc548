import * as l10n from '@vscode/l10n';
import type { AccountKnowledge } from '../../calls/accountKnowledge';
import type { CallProperty } from '../../calls/callSchema';
import type { Lookup } from '../../calls/lookup';
import { describePurpose } from '../values/describePurpose';
import { propertyDefinition } from '../values/propertyDefinition';
import { propertyLabel } from '../values/propertyLabel';
import { idColumn, stateColumn, type TableColumn } from './callsTable';

/**
 * Every column the calls of a look-up can be shown in: state and ID, then what was asked for and what else HubSpot returned, the
 * most telling first. A property that was asked for has its column even where no call has it. Total.
 */
export function projectColumns(
  lookup: Lookup,
  knowledge: AccountKnowledge,
): readonly TableColumn[] {
  const { idProperty, properties, propertiesWithHistory } = lookup.options;
  const asked = new Set([...properties, ...propertiesWithHistory]);
  const names = [...new Set([...asked, ...returnedNames(lookup)])];
  // Where it was not what was asked for, the record ID is part of the answer.
  const isAnswer = (name: string): boolean => idProperty !== undefined && name === 'hs_object_id';
  const columns = names
    .map((name, place) => ({
      name,
      rank: isAnswer(name) ? -1 : rankOf(name, asked.has(name) ? place : names.length),
    }))
    .sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name))
    .map(({ name }) => propertyColumn(name, asked.has(name) || isAnswer(name), knowledge));
  return [...entryColumns(lookup, knowledge), ...columns];
}

function entryColumns(
  { options: { idProperty } }: Lookup,
  knowledge: AccountKnowledge,
): readonly TableColumn[] {
  return [
    {
      name: stateColumn,
      label: l10n.t('State'),
      tooltip: l10n.t('What came of the ID'),
      width: 24,
      isNumber: false,
      isShownAtFirst: true,
    },
    {
      name: idColumn,
      label: idProperty === undefined ? l10n.t('ID') : propertyLabel(idProperty, knowledge),
      tooltip: l10n.t('The ID that was asked for'),
      // HubSpot's have twelve digits and more. A value may be any text, and its end may be what tells it from others.
      width: idProperty === undefined ? 15 : 24,
      isNumber: false,
      isShownAtFirst: true,
    },
  ];
}

/** HubSpot returns some properties without being asked. */
function returnedNames({ entries }: Lookup): ReadonlySet<string> {
  const names = new Set<string>();
  for (const entry of entries) {
    if ('call' in entry) {
      // A list of its own for each of many calls would take longer than to look at their names.
      for (const name in entry.call.properties) {
        names.add(name);
      }
    }
  }
  return names;
}

/** What tells calls apart first, then what they are about, then how they came to be. */
const tellingFirst: readonly string[] = [
  'hs_call_title',
  'hs_call_direction',
  'hs_call_disposition',
  'hs_call_status',
  'hs_call_duration',
  'hs_timestamp',
  'hubspot_owner_id',
  'hs_call_from_number',
  'hs_call_to_number',
  'hs_call_body',
  'hs_activity_type',
  'hs_call_has_voicemail',
  'hs_call_recording_url',
];

/** Where nobody would look for them first. */
const tellingLast: readonly string[] = [
  'hs_call_source',
  'hs_call_callee_object_type',
  'hs_call_callee_object_id',
  'hs_attachment_ids',
  'hs_merged_object_ids',
  'hs_object_id',
  'hs_createdate',
  'hs_lastmodifieddate',
];

function rankOf(name: string, place: number): number {
  const first = tellingFirst.indexOf(name);
  const last = tellingLast.indexOf(name);
  if (first >= 0) {
    return first;
  }
  return tellingFirst.length + place + (last < 0 ? 0 : 1_000_000 + last);
}

function propertyColumn(name: string, isAsked: boolean, knowledge: AccountKnowledge): TableColumn {
  const { schema } = knowledge;
  const property = propertyDefinition(name, schema);
  const label = propertyLabel(name, knowledge);
  const purpose = property === undefined ? unknownName(schema) : describePurpose(property);
  return {
    name,
    label,
    tooltip: [...(label === name ? [] : [label]), name, ...(purpose === '' ? [] : [purpose])].join(
      '\n',
    ),
    width: widthOf(name, property),
    isNumber: property?.type === 'number',
    isShownAtFirst: isAsked,
  };
}

/** HubSpot passes over a name it does not know, so that nobody hears of a slip of the pen. */
function unknownName({ origin }: AccountKnowledge['schema']): string {
  return origin === 'account' ? l10n.t('This account has no such property.') : '';
}

function widthOf(name: string, property: CallProperty | undefined): number {
  if (name === 'hs_call_body') {
    return 36;
  }
  switch (property?.type ?? '') {
    case 'number':
      return 11;
    case 'bool':
      return 8;
    case 'datetime':
      return 22;
    case 'enumeration':
      return 16;
    default:
      return name === 'hs_call_title' ? 30 : 18;
  }
}
