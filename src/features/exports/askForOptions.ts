import * as l10n from '@vscode/l10n';
import type { ExportFormat, ExportOptions } from '../../projections/exports/exportOptions';
import type { ExportQuestions } from './exportQuestions';

/** Asks how a format is to be written, where there is more than one way; `undefined` where somebody has changed their mind. */
export async function askForOptions(
  format: ExportFormat,
  questions: ExportQuestions,
  /** How many questions there may be after these. */
  mostAfter: number,
): Promise<ExportOptions | undefined> {
  const plain = { format, values: 'raw', separator: ',', byteOrderMark: false } as const;
  if (format === 'json' || format === 'ndjson') {
    return plain;
  }
  const values = await questions.ask<ExportOptions['values']>(
    l10n.t('Which values?'),
    [
      {
        label: l10n.t('As they are shown'),
        description: l10n.t('labels, names, durations and local times'),
        value: 'shown',
      },
      {
        label: l10n.t('As HubSpot has them'),
        description: l10n.t('internal names and raw values'),
        value: 'raw',
      },
    ],
    optionCount(format) - 1 + mostAfter,
  );
  if (values === undefined || format === 'markdown') {
    return values && { ...plain, values };
  }
  const excel = l10n.t('with a byte order mark, for Excel');
  const cells = await questions.ask<Pick<ExportOptions, 'separator' | 'byteOrderMark'>>(
    l10n.t('What separates the cells?'),
    [
      { label: l10n.t('Comma'), value: { separator: ',', byteOrderMark: false } },
      { label: l10n.t('Semicolon'), value: { separator: ';', byteOrderMark: false } },
      { label: l10n.t('Tab'), value: { separator: '\t', byteOrderMark: false } },
      {
        label: l10n.t('Comma'),
        description: excel,
        value: { separator: ',', byteOrderMark: true },
      },
      {
        label: l10n.t('Semicolon'),
        description: excel,
        value: { separator: ';', byteOrderMark: true },
      },
    ],
    mostAfter,
  );
  return cells && { ...plain, ...cells, values };
}

/** How many questions these are for a format. */
export function optionCount(format: ExportFormat): number {
  switch (format) {
    case 'csv':
      return 2;
    case 'markdown':
      return 1;
    case 'json':
    case 'ndjson':
      return 0;
  }
}
