import { isUsualArrangement } from '../../calls/arrangement';
import { settings } from '../../platform/settings';
import { arrangeEntries } from '../../projections/arrangement/arrangeEntries';
import { describeArrangement } from '../../projections/arrangement/describeArrangement';
import { usualRules } from '../../projections/calls/rowRules';
import { lookupTitle } from '../../projections/lookups/lookupTitle';
import type { Services } from '../../services/createServices';

/** How a look-up is laid out, in words; nothing where that is as usual. */
export function messageOf(
  { arrangements, knowledge, store }: Pick<Services, 'arrangements' | 'knowledge' | 'store'>,
  id: string,
): string {
  const lookup = store.get(id);
  const arrangement = arrangements.get(id);
  if (lookup === undefined || isUsualArrangement(arrangement)) {
    return '';
  }
  const rules = { ...usualRules, callLabel: settings.callLabel };
  const { shown } = arrangeEntries(lookup, arrangement, knowledge.get(lookup.account), rules);
  const text = describeArrangement(lookup, arrangement, shown);
  return store.list().length > 1 ? `${lookupTitle(lookup)} – ${text}` : text;
}
