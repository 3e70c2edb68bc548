import type { AccountKnowledge } from '../../calls/accountKnowledge';
import type { Lookup } from '../../calls/lookup';
import type { LookupEntry } from '../../calls/lookupEntry';
import { searchTest } from '../table/searchTest';
import { SearchTexts } from '../table/tableSearch';

/** Decides which entries a filter lets pass: those that the table of calls finds by the same words. Total. */
export function filterOf(
  lookup: Pick<Lookup, 'options' | 'plan'>,
  text: string,
  knowledge: AccountKnowledge,
): (entry: LookupEntry) => boolean {
  return searchTest(lookup, text, textsOf(lookup, knowledge));
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
