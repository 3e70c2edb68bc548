import * as l10n from '@vscode/l10n';
import type { AccountKnowledge } from '../../calls/accountKnowledge';
import type { CallOwner } from '../../calls/callOwners';
import type { CallProperty, PropertyOption } from '../../calls/callSchema';
import { formatDuration } from './formatDuration';
import { formatDay, formatTime } from './formatTime';
import { isIsoTime } from './isIsoTime';
import { listInWords } from './listInWords';
import { documentedDefinition, propertyDefinition } from './propertyDefinition';

/** What a raw value means, where more is known about it than it says itself; `undefined` elsewhere. Total. */
export function describeValue(
  property: string,
  value: string,
  knowledge: AccountKnowledge,
): string | undefined {
  const { schema, owners } = knowledge;
  if (property === 'hs_call_duration') {
    return /^\d{1,12}$/.test(value) ? formatDuration(Number(value)) : undefined;
  }
  if (isUserProperty(property)) {
    return describeOwners(value, id => owners.byUserId.get(Number(id)));
  }
  if (isOwnerProperty(property, knowledge)) {
    return describeOwners(value, id => owners.byId.get(id));
  }
  const definition = propertyDefinition(property, schema);
  if (definition === undefined) {
    return undefined;
  }
  switch (definition.type) {
    case 'datetime':
      return isIsoTime(value) ? formatTime(value) : undefined;
    case 'date':
      return isIsoTime(value) ? formatDay(value) : undefined;
    case 'enumeration':
      return describeOption(value, definition);
    default:
      return undefined;
  }
}

/** The same, or the value itself in words: what `describeValue` passes over because it says no more than the value. */
export function valueInWords(property: string, value: string, knowledge: AccountKnowledge): string {
  const described = describeValue(property, value, knowledge);
  if (described !== undefined) {
    return described;
  }
  const { options = [] } = propertyDefinition(property, knowledge.schema) ?? {};
  return labelOf(value, options) ?? value;
}

/** True where a value is the id of a user, which is not that of an owner. */
export function isUserProperty(property: string): boolean {
  return userProperties.has(property);
}

const userProperties: ReadonlySet<string> = new Set([
  'hs_created_by_user_id',
  'hs_updated_by_user_id',
  'hs_object_source_user_id',
  'hs_user_ids_of_all_owners',
]);

/** True where a value is the id of an owner, or several of them: HubSpot's own properties, and what the account calls a user. */
export function isOwnerProperty(property: string, { schema }: AccountKnowledge): boolean {
  return (
    ownerProperties.has(property) ||
    schema.properties.get(property)?.referencedObjectType === 'OWNER'
  );
}

/** Known before the account was asked. */
const ownerProperties: ReadonlySet<string> = new Set(['hubspot_owner_id', 'hs_all_owner_ids']);

/** The names of one owner or of several; of those the account does not know, the ids. Nothing where it knows none. */
function describeOwners(
  value: string,
  ownerOf: (id: string) => CallOwner | undefined,
): string | undefined {
  const ids = value.split(';').filter(id => id !== '');
  const names = ids.map(id => describeOwner(ownerOf(id)));
  return names.some(name => name !== undefined)
    ? names.map((name, index) => name ?? ids[index]).join(', ')
    : undefined;
}

/** The name of an owner, and that the owner is not there any more. */
export function describeOwner(owner: CallOwner | undefined): string | undefined {
  return owner === undefined || owner.isActive
    ? owner?.name
    : l10n.t('{0} (deactivated)', owner.name);
}

/** The label of an option or, where a call may have several, their labels. Nothing where it only repeats the value. */
function describeOption(value: string, definition: CallProperty): string | undefined {
  const known = described.get(definition) ?? new Map<string, string | undefined>();
  described.set(definition, known);
  if (known.has(value)) {
    return known.get(value);
  }
  const options = [
    ...definition.options,
    ...(documentedDefinition(definition.name)?.options ?? []),
  ];
  const whole = labelOf(value, options);
  const labels =
    whole === undefined ? value.split(';').map(part => labelOf(part, options)) : [whole];
  const label = labels.every(each => each !== undefined) ? listInWords(labels) : value;
  const description = letters(label) === letters(value) ? undefined : label;
  if (known.size < mostKept) {
    known.set(value, description);
  }
  return description;
}

/** A few options stand for thousands of calls. */
const described = new WeakMap<CallProperty, Map<string, string | undefined>>();
const mostKept = 1000;

function labelOf(value: string, options: readonly PropertyOption[]): string | undefined {
  return options.find(option => option.value === value)?.label;
}

/** `NO_ANSWER` says "No answer" itself, though to nobody who reads Japanese. */
function letters(text: string): string {
  return text.replace(/[\s_,;-]/g, '').toLowerCase();
}
