import * as l10n from '@vscode/l10n';
import type { Lookup } from '../../calls/lookup';
import { withoutIcons } from '../../platform/withoutIcons';
import { describeState } from '../../projections/lookups/describeState';
import { lookupTitle } from '../../projections/lookups/lookupTitle';
import { startTime } from '../../projections/lookups/startTime';
import type { ShownLookups } from '../../services/views/shownLookups';
import type { ExportQuestions } from './exportQuestions';

/** Asks which look-up is meant where several have answers; the one that is looked at comes first. */
export async function chooseLookup(
  store: ShownLookups,
  questions: ExportQuestions,
): Promise<Lookup | undefined> {
  const { meant } = store;
  const lookups = [...new Set([...(meant === undefined ? [] : [meant]), ...store.list()])];
  const answered = lookups.filter(({ state }) => state !== 'remembered');
  return answered.length < 2
    ? (answered[0] ?? lookups[0])
    : questions.ask(
        l10n.t('Which look-up?'),
        answered.map(lookup => ({
          label: withoutIcons(lookupTitle(lookup)),
          description: startTime(lookup),
          detail: describeState(lookup),
          value: lookup,
        })),
        mostQuestions,
      );
}

/** Those of askForExport.ts. */
const mostQuestions = 5;
