import type { CallSchema } from './callSchema';
import { documentedSchema } from './documentedSchema';
import type { Lookup } from './lookup';

/**
 * The names that were asked for and that the account's schema does not have: HubSpot leaves them out without a word. None as long as
 * the account has not told its schema.
 */
export function unknownProperties(
  { entries, options }: Pick<Lookup, 'entries' | 'options'>,
  schema: CallSchema,
): readonly string[] {
  if (schema.origin !== 'account') {
    return [];
  }
  const names = new Set([...options.properties, ...options.propertiesWithHistory]);
  const strange = [...names].filter(
    name => !schema.properties.has(name) && !documentedSchema.properties.has(name),
  );
  // What has been returned is known to somebody.
  return strange.filter(
    name => !entries.some(entry => 'call' in entry && Object.hasOwn(entry.call.properties, name)),
  );
}
