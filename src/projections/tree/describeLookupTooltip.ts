import * as l10n from '@vscode/l10n';
import type { Lookup } from '../../calls/lookup';
import { accountName } from '../accounts/accountName';
import { knownFacts, type RowTooltip } from '../calls/rowTooltip';
import { describeApiVersion } from '../lookups/describeApiVersion';
import { describeMarks } from '../lookups/describeMarks';
import { describeRepeated } from '../lookups/describeRepeated';
import { describeSize } from '../lookups/describeSize';
import { describeState } from '../lookups/describeState';
import { lookupTitle } from '../lookups/lookupTitle';
import { startTime } from '../lookups/startTime';
import { formatDuration } from '../values/formatDuration';
import { listInWords } from '../values/listInWords';

/** What is said about a look-up that is pointed at. */
export function describeLookupTooltip(lookup: Lookup): RowTooltip {
  const { apiVersion, durationMs, sources = [] } = lookup;
  const took = durationMs > 0 ? [formatDuration(durationMs)] : [];
  return {
    title: lookupTitle(lookup),
    facts: knownFacts(
      ['', [describeSize(lookup), ...describeMarks(lookup)].join(' · ')],
      ['', describeState(lookup)],
      [l10n.t('Account'), accountName(lookup)],
      [l10n.t('Started'), [startTime(lookup), ...took].join(' · ')],
      [l10n.t('IDs from'), listInWords(sources.map(({ uri }) => readable(uri)))],
      [
        '',
        [l10n.t('API version {0}', apiVersion), describeApiVersion(apiVersion)]
          .filter(Boolean)
          .join('. '),
      ],
      ['', describeRepeated(lookup.plan)],
    ),
  };
}

function readable(uri: string): string {
  try {
    return decodeURIComponent(uri.replace(/^file:\/\//, ''));
  } catch {
    return uri;
  }
}
