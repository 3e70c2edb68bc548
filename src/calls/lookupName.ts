import { cutMiddle } from '../base/cutMiddle';
import type { IdSource } from './idSource';
import type { Lookup } from './lookup';

/** As many letters as are left beside a time and the counts in a narrow side bar. */
const mostLetters = 24;

/** What a look-up is known by: the text its ids came from or, where there is none, its first ids. Empty without any ids. */
export function lookupName({ plan, sources = [] }: Pick<Lookup, 'plan' | 'sources'>): string {
  const files = [...new Set(sources.map(fileName))].filter(name => name !== '');
  return files.length > 0 ? listFirst(files, 1) : listFirst(plan.ids, 2);
}

/** "a, b +3". */
function listFirst(names: readonly string[], most: number): string {
  const shown = names.slice(0, most);
  const room = Math.floor(mostLetters / shown.length);
  const listed = shown.map(name => cutMiddle(name.trim(), room)).join(', ');
  const left = names.length - shown.length;
  return left > 0 ? `${listed} +${left}` : listed;
}

/** The last part of an address; of a request file without what all their names end in. */
function fileName({ kind, uri }: IdSource): string {
  const path = /^[^?#]*/.exec(uri)?.[0] ?? '';
  const whole = /[^/:]*$/.exec(path)?.[0] ?? '';
  const name =
    kind === 'requestFile' ? whole.replace(/(?<=.)(\.hubspot-calls)?\.json$/, '') : whole;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
