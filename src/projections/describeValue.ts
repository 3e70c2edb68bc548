import * as l10n from '@vscode/l10n';
import type { AccountKnowledge } from '../calls/accountKnowledge';
import type { CallOwner } from '../calls/callOwners';
import type { CallProperty, PropertyOption } from '../calls/callSchema';
import { documentedSchema } from '../calls/documentedSchema';
import { formatDuration } from './formatDuration';
import { formatDay, formatTime } from './formatTime';

/** What a raw value means, where more is known about it than it says itself; `undefined` elsewhere. Total. */
export function describeValue(
  property: string,
  value: string,
  { schema, owners }: AccountKnowledge,
): string | undefined {
  switch (property) {
    case 'hs_call_duration':
      return /^\d{1,12}$/.test(value) ? formatDuration(Number(value)) : undefined;
    case 'hubspot_owner_id':
      return describeOwner(owners.byId.get(value));
  }
  if (isUserProperty(property)) {
    return describeOwner(owners.byUserId.get(Number(value)));
  }
  const documented = documentedSchema.properties.get(property);
  const definition = schema.properties.get(property) ?? documented;
  if (definition === undefined) {
    return undefined;
  }
  switch (definition.type) {
    case 'datetime':
      return isTime(value) ? formatTime(value) : undefined;
    case 'date':
      return isTime(value) ? formatDay(value) : undefined;
    case 'enumeration':
      return describeOption(value, definition, documented);
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
  const { options = [] } =
    knowledge.schema.properties.get(property) ?? documentedSchema.properties.get(property) ?? {};
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
]);

/** The name of an owner, and that the owner is not there any more. */
export function describeOwner(owner: CallOwner | undefined): string | undefined {
  return owner === undefined || owner.isActive
    ? owner?.name
    : l10n.t('{0} (deactivated)', owner.name);
}

/** `new Date` makes a time of nearly anything. */
function isTime(value: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(value);
}

/** The label of an option or, where a call may have several, their labels. Nothing where it only repeats the value. */
function describeOption(
  value: string,
  definition: CallProperty,
  documented: CallProperty | undefined,
): string | undefined {
  const known = described.get(definition) ?? new Map<string, string | undefined>();
  described.set(definition, known);
  if (known.has(value)) {
    return known.get(value);
  }
  const options = [...definition.options, ...(documented?.options ?? [])];
  const whole = labelOf(value, options);
  const labels =
    whole === undefined ? value.split(';').map(part => labelOf(part, options)) : [whole];
  const label = labels.every(each => each !== undefined) ? labels.join(', ') : value;
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

/** `NO_ANSWER` says "No answer" itself. */
function letters(text: string): string {
  return text.replace(/[\s_,;-]/g, '').toLowerCase();
}
