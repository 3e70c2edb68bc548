import * as l10n from '@vscode/l10n';
import type { CallId } from '../calls/callId';
import type { LookupPlan } from '../calls/planLookup';

/** More names than this nobody reads in a tooltip. */
const mostNamed = 10;

/** "Repeated and asked for once: 430001 (3 times), 430002"; empty where every id stands in the input once. */
export function describeRepeated({ duplicates }: Pick<LookupPlan, 'duplicates'>): string {
  const repeated = countRepetitions(duplicates);
  if (repeated.size === 0) {
    return '';
  }
  const named = [...repeated].slice(0, mostNamed).map(([id, times]) => {
    return times === 2 ? id : l10n.t('{0} ({1} times)', id, times.toLocaleString());
  });
  const left = repeated.size - named.length;
  const rest = left > 0 ? [l10n.t('{0} more', left.toLocaleString())] : [];
  return l10n.t('Repeated and asked for once: {0}', [...named, ...rest].join(', '));
}

/** How often each repeated id stands in the input. */
function countRepetitions(duplicates: readonly CallId[]): ReadonlyMap<CallId, number> {
  const times = new Map<CallId, number>();
  for (const id of duplicates) {
    times.set(id, (times.get(id) ?? 1) + 1);
  }
  return times;
}
