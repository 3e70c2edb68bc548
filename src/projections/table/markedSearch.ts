import type { AccountKnowledge } from '../../calls/accountKnowledge';
import type { Lookup } from '../../calls/lookup';
import { searchedProperty } from './searchedProperty';

/** What a search marks, and in which columns; in all where none are named. */
export interface MarkedSearch {
  readonly search: string;
  readonly columns?: readonly string[];
}

/** What is to be marked of a search, and where. Total. */
export function markedSearch(
  { options }: Pick<Lookup, 'options'>,
  search: string,
  knowledge: AccountKnowledge,
): MarkedSearch {
  const property = searchedProperty(options, search, knowledge);
  return property === undefined ? { search } : { search: property.part, columns: property.names };
}
