import type { PropertySet, PropertySetProblem, PropertySets } from '../calls/propertySet';

/**
 * Reads the setting `propertySets`, which is edited by hand: what is wrong is left out and told, the rest holds. Names that are
 * repeated count once. Total.
 */
export function decodePropertySets(value: unknown): PropertySets {
  const sets: PropertySet[] = [];
  const problems: PropertySetProblem[] = [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { sets, problems: value === undefined ? [] : [{ kind: 'noObject' }] };
  }
  for (const [name, listed] of Object.entries(value)) {
    if (name.trim() === '') {
      problems.push({ kind: 'namelessSet' });
    } else if (!Array.isArray(listed)) {
      problems.push({ kind: 'noList', set: name });
    } else {
      const wrong = wrongNames(name, listed);
      const properties = [...new Set(listed.filter(isName))];
      problems.push(...wrong, ...(properties.length === 0 ? [emptySet(name)] : []));
      if (properties.length > 0) {
        sets.push({ name, properties });
      }
    }
  }
  return { sets, problems };
}

function wrongNames(set: string, listed: readonly unknown[]): readonly PropertySetProblem[] {
  return listed.flatMap((entry, index) => (isName(entry) ? [] : [{ kind: 'noName', set, index }]));
}

function emptySet(set: string): PropertySetProblem {
  return { kind: 'emptySet', set };
}

function isName(entry: unknown): entry is string {
  return typeof entry === 'string' && entry.trim() !== '';
}
