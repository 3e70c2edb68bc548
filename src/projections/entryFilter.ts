import type { AccountKnowledge } from '../calls/accountKnowledge';
import type { CallRecord } from '../calls/callRecord';
import { documentedSchema } from '../calls/documentedSchema';
import type { Lookup } from '../calls/lookup';
import type { LookupEntry } from '../calls/lookupEntry';
import { describeValue } from './describeValue';

/**
 * Decides which entries a filter lets pass. `busy` means any value, as it is shown or as it is; `hs_call_title:busy` means this
 * property, and `hs_call_title:` that it has a value. Upper and lower case are the same. Total.
 */
export function filterOf(
  lookup: Pick<Lookup, 'entries' | 'options'>,
  text: string,
  knowledge: AccountKnowledge,
): (entry: LookupEntry) => boolean {
  const needle = text.trim().toLowerCase();
  if (needle === '') {
    return () => true;
  }
  const shownAs = meanings(knowledge);
  const holds = (name: string, value: string | null | undefined, part: string): boolean =>
    typeof value === 'string' &&
    value !== '' &&
    (value.toLowerCase().includes(part) || shownAs(name, value).includes(part));
  const property = propertyOf(lookup, needle, knowledge);
  if (property !== undefined) {
    return entry =>
      'call' in entry &&
      property.names.some(name => holds(name, valueOf(entry.call, name), property.part));
  }
  return entry => {
    if (entry.id.toLowerCase().includes(needle)) {
      return true;
    }
    if ('call' in entry) {
      const { id, properties } = entry.call;
      return (
        id.includes(needle) ||
        Object.keys(properties).some(name => holds(name, properties[name], needle))
      );
    }
    return saidOf(entry).toLowerCase().includes(needle);
  };
}

interface PropertyFilter {
  /** Two properties may bear one label. */
  readonly names: readonly string[];
  readonly part: string;
}

/** A colon may stand in any text: it follows a property only where what is before it is the name or label of one. */
function propertyOf(
  { options }: Pick<Lookup, 'options'>,
  needle: string,
  { schema }: AccountKnowledge,
): PropertyFilter | undefined {
  const colon = needle.indexOf(':');
  if (colon <= 0) {
    return undefined;
  }
  const wanted = needle.slice(0, colon).trim();
  const defined = [...schema.properties.values(), ...documentedSchema.properties.values()]
    .filter(({ label, name }) => name.toLowerCase() === wanted || label.toLowerCase() === wanted)
    .map(({ name }) => name);
  const asked = [...options.properties, ...options.propertiesWithHistory].filter(
    name => name.toLowerCase() === wanted,
  );
  const names = [...new Set([...defined, ...asked])];
  return names.length === 0 ? undefined : { names, part: needle.slice(colon + 1).trim() };
}

/** What values are shown as, in small letters; empty where that is the value itself. Few outcomes and owners stand for many calls. */
function meanings(knowledge: AccountKnowledge): (name: string, value: string) => string {
  const known = new Map<string, Map<string, string>>();
  return (name, value) => {
    const ofName = known.get(name) ?? new Map<string, string>();
    known.set(name, ofName);
    const meaning = ofName.get(value) ?? describeValue(name, value, knowledge)?.toLowerCase() ?? '';
    ofName.set(value, meaning);
    return meaning;
  };
}

function valueOf({ properties }: CallRecord, name: string): string | null | undefined {
  return Object.hasOwn(properties, name) ? properties[name] : undefined;
}

/** HubSpot's words about an id without a call. */
function saidOf(entry: Exclude<LookupEntry, { readonly call: CallRecord }>): string {
  switch (entry.kind) {
    case 'missing':
      return `${entry.error.category} ${entry.error.message}`;
    case 'failed':
      return `${entry.failure.category} ${entry.failure.message}`;
    case 'notSent':
      return '';
  }
}
