import * as l10n from '@vscode/l10n';
import type { CallId } from '../../calls/callId';
import type { LookupPlan } from '../../calls/planLookup';
import { cutList } from '../values/cutList';
import { formatNumber } from '../values/formatNumber';
import { listInWords } from '../values/listInWords';

/** More names than this nobody reads in a tooltip. */
const mostNamed = 10;

/** "Repeated and asked for once: 430001 (3 times), 430002"; empty where every id stands in the input once. */
export function describeRepeated(plan: Pick<LookupPlan, 'duplicates'>): string {
  const repeated = listRepeated(plan);
  return repeated.length === 0
    ? ''
    : l10n.t('Repeated and asked for once: {0}', listInWords(cutList(repeated, mostNamed)));
}

/** Each id that stands in the input more than once; how often, where that is more than twice. */
export function listRepeated({ duplicates }: Pick<LookupPlan, 'duplicates'>): readonly string[] {
  const times = new Map<CallId, number>();
  for (const id of duplicates) {
    times.set(id, (times.get(id) ?? 1) + 1);
  }
  return [...times].map(([id, count]) =>
    count === 2 ? id : l10n.t('{0} ({1} times)', id, formatNumber(count)),
  );
}
