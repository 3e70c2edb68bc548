import type { CallProperty, CallSchema } from '../../calls/callSchema';
import { documentedSchema } from '../../calls/documentedSchema';
import { documentedLabel, documentedOptionLabel } from './documentedLabels';
import { keptWithTexts } from './textLocale';

/**
 * What is known about a property: the account's definition with the account's words or, where it has told none, that of HubSpot's
 * guide with labels in the user's language.
 */
export function propertyDefinition(
  name: string,
  { properties }: Pick<CallSchema, 'properties'>,
): CallProperty | undefined {
  const told = properties.get(name);
  return told === undefined || told === documentedSchema.properties.get(name)
    ? documentedDefinition(name)
    : told;
}

/** The same of every property of a schema, in its order. */
export function propertyDefinitions(schema: CallSchema): readonly CallProperty[] {
  return [...schema.properties.keys()].flatMap(name => propertyDefinition(name, schema) ?? []);
}

/** What HubSpot's guide says of a property, whatever the account says. */
export function documentedDefinition(name: string): CallProperty | undefined {
  return documented().get(name);
}

/** Kept: a definition is asked for with each cell of a table, and what its values mean is remembered with it. */
const documented = keptWithTexts(
  () => new Map([...documentedSchema.properties].map(([name, each]) => [name, inWords(each)])),
);

function inWords(property: CallProperty): CallProperty {
  const { label, name, options } = property;
  return {
    ...property,
    label: documentedLabel(name) ?? label,
    options: options.map(({ value, label: bare }) => ({
      value,
      label: documentedOptionLabel(value) ?? bare,
    })),
  };
}
