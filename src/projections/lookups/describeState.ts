import * as l10n from '@vscode/l10n';
import type { Lookup } from '../../calls/lookup';
import { describeCounts } from './describeKinds';
import { describeProgress } from './describeProgress';

/** While it runs, how far it is; afterwards how it ended and, where that is all that is known, that it is. */
export function describeState(lookup: Lookup): string {
  switch (lookup.state) {
    case 'running':
      return describeProgress(lookup.progress, lookup.progress.total < lookup.entries.length);
    case 'done':
    case 'cancelled':
      return describeCounts(lookup);
    case 'remembered':
      return [describeCounts(lookup), l10n.t('answers not kept')].filter(Boolean).join(' · ');
  }
}
