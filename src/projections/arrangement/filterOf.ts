import type { AccountKnowledge } from '../../calls/accountKnowledge';
import { documentedSchema } from '../../calls/documentedSchema';
import type { Lookup } from '../../calls/lookup';
import type { LookupEntry } from '../../calls/lookupEntry';
import { cellValue, shownText } from '../table/tableCell';
import { foldCase, SearchTexts } from '../table/tableSearch';
import { propertyDefinitions } from '../values/propertyDefinition';

/**
 * Decides which entries a filter lets pass. `busy` means any value, as it is shown or as it is; `hs_call_title:busy` means this
 * property, and `hs_call_title:` that it has a value. Upper and lower case are the same. Total.
 */
export function filterOf(
  lookup: Pick<Lookup, 'options' | 'plan'>,
  text: string,
  knowledge: AccountKnowledge,
): (entry: LookupEntry) => boolean {
  const needle = foldCase(text.trim());
  if (needle === '') {
    return () => true;
  }
  const property = propertyOf(lookup, needle, knowledge);
  if (property !== undefined) {
    const { names, part } = property;
    return entry => names.some(name => holds(entry, name, part, knowledge));
  }
  const texts = textsOf(lookup, knowledge);
  return entry =>
    texts.of(entry).includes(needle) ||
    (entry.kind === 'missing' &&
      foldCase(`${entry.error.category} ${entry.error.message}`).includes(needle));
}

function holds(
  entry: LookupEntry,
  name: string,
  part: string,
  knowledge: AccountKnowledge,
): boolean {
  const value = cellValue(entry, name);
  return (
    typeof value === 'string' &&
    (foldCase(value).includes(part) || foldCase(shownText(name, value, knowledge)).includes(part))
  );
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
  const defined = [schema, documentedSchema]
    .flatMap(propertyDefinitions)
    .filter(({ label, name }) => name.toLowerCase() === wanted || label.toLowerCase() === wanted)
    .map(({ name }) => name);
  const asked = [...options.properties, ...options.propertiesWithHistory].filter(
    name => name.toLowerCase() === wanted,
  );
  const names = [...new Set([...defined, ...asked])];
  return names.length === 0 ? undefined : { names, part: needle.slice(colon + 1).trim() };
}

/** Somebody types the next letter: what calls say is put together once for each look-up, as long as it means the same. */
function textsOf({ plan }: Pick<Lookup, 'plan'>, knowledge: AccountKnowledge): SearchTexts {
  const known = kept.get(plan);
  const isSame =
    known?.knowledge.schema === knowledge.schema && known.knowledge.owners === knowledge.owners;
  const texts = known !== undefined && isSame ? known : new SearchTexts(knowledge);
  kept.set(plan, texts);
  return texts;
}

const kept = new WeakMap<Lookup['plan'], SearchTexts>();
