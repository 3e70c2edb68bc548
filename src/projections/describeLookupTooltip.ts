import * as l10n from '@vscode/l10n';
import type { Lookup } from '../calls/lookup';
import { describeApiVersion } from './describeApiVersion';
import { accountName } from './accountName';
import { describeMarks } from './describeMarks';
import { describeSize } from './describeSize';
import { describeState } from './describeState';
import { lookupTitle } from './lookupTitle';
import { startTime } from './startTime';
import { describeRepeated } from './describeRepeated';
import { formatDuration } from './formatDuration';
import { listInWords } from './listInWords';
import { knownFacts, type RowTooltip } from './rowTooltip';

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
