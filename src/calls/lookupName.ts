import { cutMiddle } from '../base/cutMiddle';
import type { IdSource } from './idSource';
import type { Lookup } from './lookup';

/** As many letters as are left beside a time and the counts in a narrow side bar. */
const mostLetters = 20;

/** What a look-up is known by: the text its ids came from or, where there is none, the first of them. Empty without any ids. */
export function lookupName({ plan, sources = [] }: Pick<Lookup, 'plan' | 'sources'>): string {
  const files = [...new Set(sources.map(fileName))].filter(name => name !== '');
  return files.length > 0 ? listFirst(files) : listFirst(plan.ids);
}

/** "a +3". */
function listFirst([first = '', ...others]: readonly string[]): string {
  const name = cutMiddle(first.trim(), mostLetters);
  return others.length > 0 ? `${name} +${others.length}` : name;
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
