import type { AccountKnowledge } from '../../calls/accountKnowledge';
import { documentedSchema } from '../../calls/documentedSchema';
import type { Lookup } from '../../calls/lookup';
import { propertyDefinitions } from '../values/propertyDefinition';
import { foldCase } from './tableSearch';

/** What is searched for in one property only. */
export interface SearchedProperty {
  /** Two properties may bear one label. */
  readonly names: readonly string[];
  /** Empty where the property has to have a value, and no more. */
  readonly part: string;
}

/**
 * Reads a search such as `hs_call_title: renewal` or `Call title: renewal`. A colon may stand in any text: it follows a property only
 * where what is before it is the name or label of one. Total.
 */
export function searchedProperty(
  { properties, propertiesWithHistory }: Lookup['options'],
  search: string,
  { schema }: AccountKnowledge,
): SearchedProperty | undefined {
  const needle = search.trim();
  const colon = needle.indexOf(':');
  if (colon <= 0) {
    return undefined;
  }
  const wanted = foldCase(needle.slice(0, colon).trim());
  const defined = [schema, documentedSchema]
    .flatMap(propertyDefinitions)
    .filter(({ label, name }) => [name, label].some(each => foldCase(each) === wanted))
    .map(({ name }) => name);
  const asked = [...properties, ...propertiesWithHistory].filter(name => foldCase(name) === wanted);
  const names = [...new Set([...defined, ...asked])];
  return names.length === 0 ? undefined : { names, part: needle.slice(colon + 1).trim() };
}
