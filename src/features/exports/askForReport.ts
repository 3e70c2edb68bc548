import * as l10n from '@vscode/l10n';
import type { LookupEntry } from '../../calls/lookupEntry';
import { planExport } from '../../projections/exports/exportPlan';
import { formatNumber } from '../../projections/values/formatNumber';
import type { ExportQuestions } from './exportQuestions';

/** Asks whether a report goes beside the file, and only where there is something to report. */
export async function askForReport(
  entries: readonly LookupEntry[],
  questions: ExportQuestions,
): Promise<boolean | undefined> {
  const { others, unlike } = toReport(entries);
  if (others + unlike === 0) {
    return false;
  }
  return questions.ask(
    l10n.t('Write a report, too?'),
    [
      {
        label: l10n.t('With a report'),
        description: l10n.t(
          'a file beside the export: which IDs are not in it and why ({0}), and which are archived or merged ({1})',
          formatNumber(others),
          formatNumber(unlike),
        ),
        value: true,
      },
      {
        label: l10n.t('Without'),
        description: l10n.t('nothing beside the file says what is not in it'),
        value: false,
      },
    ],
    0,
  );
}

/** How many questions that is. */
export function reportCount(entries: readonly LookupEntry[]): number {
  const { others, unlike } = toReport(entries);
  return Math.min(others + unlike, 1);
}

/** What there is to report: ids that are not in the export, or are there as something else. */
function toReport(entries: readonly LookupEntry[]) {
  const { calls, others } = planExport(entries);
  return { others: others.length, unlike: calls.filter(({ kind }) => kind !== 'found').length };
}
