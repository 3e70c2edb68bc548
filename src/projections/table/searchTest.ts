import type { Lookup } from '../../calls/lookup';
import type { LookupEntry } from '../../calls/lookupEntry';
import { searchedProperty } from './searchedProperty';
import { valueTexts } from './tableCell';
import { foldCase, type SearchTexts } from './tableSearch';

/**
 * Decides which entries a search lets pass, in the table of calls as in the Lookups view. `busy` means any value, as it is shown or
 * as it is; `hs_call_title:busy` means this property, and `hs_call_title:` that it has a value. Upper and lower case are the same.
 * Total.
 */
export function searchTest(
  { options }: Pick<Lookup, 'options'>,
  search: string,
  texts: SearchTexts,
): (entry: LookupEntry) => boolean {
  const wanted = foldCase(search.trim());
  if (wanted === '') {
    return () => true;
  }
  const { knowledge } = texts;
  const property = searchedProperty(options, search, knowledge);
  if (property === undefined) {
    return entry => texts.of(entry).includes(wanted);
  }
  const { names, part } = property;
  const wantedPart = foldCase(part);
  return entry =>
    names.some(name =>
      valueTexts(entry, name, knowledge).some(text => foldCase(text).includes(wantedPart)),
    );
}
