import { homedir } from 'node:os';
import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { Lookup } from '../../calls/lookup';
import type { LookupEntry } from '../../calls/lookupEntry';
import { describeLeftOut } from '../../projections/exports/describeLeftOut';
import { exportName } from '../../projections/exports/exportName';
import { exportExtension, type ExportFormat } from '../../projections/exports/exportOptions';
import { planExport } from '../../projections/exports/exportPlan';
import { describeCount } from '../../projections/lookups/describeKinds';
import { describeNumber } from '../../projections/lookups/describeSize';
import { askForOptions, optionCount } from './askForOptions';
import { askForReport, reportCount } from './askForReport';
import type { ExportOrder } from './exportArgument';
import type { Choice, ExportQuestions } from './exportQuestions';
import { nameOf, reportUri } from './writeExport';

/** What to export, and how. */
export interface AskedExport {
  readonly entries: readonly LookupEntry[];
  readonly order: ExportOrder;
}

/** Asks what a person decides about an export, and nothing that has one answer; `undefined` where they changed their mind. */
export async function askForExport(
  lookup: Lookup,
  entries: readonly LookupEntry[],
  /** Whether the entries were selected one by one. */
  isSelection: boolean,
  questions: ExportQuestions,
): Promise<AskedExport | undefined> {
  if (lookup.state === 'running' && !(await mayBePart())) {
    return undefined;
  }
  const parts = isSelection ? [] : partsOf(lookup, entries);
  const partCount = Math.min(parts.length, 1);
  const format = await questions.ask(
    whichFormat(lookup, entries),
    formats(),
    partCount + optionCount('csv') + reportCount(entries),
  );
  if (format === undefined) {
    return undefined;
  }
  const chosen =
    parts.length === 0
      ? entries
      : await questions.ask(
          l10n.t('Which calls?'),
          parts,
          optionCount(format) + reportCount(entries),
        );
  const options = chosen && (await askForOptions(format, questions, reportCount(chosen)));
  const report = options && (await askForReport(chosen, questions));
  if (chosen === undefined || options === undefined || report === undefined) {
    return undefined;
  }
  const uri = await vscode.window.showSaveDialog({
    title: l10n.t('Export Calls'),
    saveLabel: l10n.t('Export'),
    defaultUri: vscode.Uri.joinPath(homeFolder(), exportName(lookup, options)),
    filters: { [format.toUpperCase()]: [exportExtension(options)] },
  });
  if (uri === undefined) {
    return undefined;
  }
  // Whoever keeps an old report wants the export all the same.
  const isReported = report && (await mayReplace(reportUri(uri)));
  return { entries: chosen, order: { ...options, uri, report: isReported } };
}

/** Who exports a look-up that runs may take a part of it for the whole. */
async function mayBePart(): Promise<boolean> {
  const anyway = l10n.t('Export What Is There');
  const picked = await vscode.window.showWarningMessage(
    l10n.t('This look-up is still running.'),
    { modal: true, detail: l10n.t('What has not arrived yet will not be in the file.') },
    anyway,
  );
  return picked === anyway;
}

/** Says first what will not be in the file: whoever looks for it there would take it for lost. */
function whichFormat({ state }: Lookup, entries: readonly LookupEntry[]): string {
  const { calls, others } = planExport(entries);
  return others.length === 0
    ? l10n.t('In which format?')
    : l10n.t(
        'In which format? In the file: {0}. Not in it: {1}.',
        describeNumber(calls.length),
        describeLeftOut(others, state),
      );
}

function formats(): readonly Choice<ExportFormat>[] {
  return [
    { label: 'CSV', description: l10n.t('a table for spreadsheets'), value: 'csv' },
    { label: 'JSON', description: l10n.t('the records as they arrived, as a list'), value: 'json' },
    {
      label: 'NDJSON',
      description: l10n.t('the records as they arrived, one a line'),
      value: 'ndjson',
    },
    { label: l10n.t('Markdown table'), description: l10n.t('for documents'), value: 'markdown' },
  ];
}

/** All calls, or those of one kind; nothing to choose from where there is only one. */
function partsOf(
  { state }: Lookup,
  entries: readonly LookupEntry[],
): readonly Choice<readonly LookupEntry[]>[] {
  const kinds = (['found', 'archived', 'merged'] as const).flatMap(kind => {
    const some = entries.filter(entry => entry.kind === kind);
    return some.length === 0
      ? []
      : [{ label: describeCount(kind, some.length, state), value: some }];
  });
  const { length } = planExport(entries).calls;
  const all = {
    label: describeNumber(length),
    description: l10n.t('all there are'),
    value: entries,
  };
  return kinds.length < 2 ? [] : [all, ...kinds];
}

/** The dialog has asked about the export only. */
async function mayReplace(report: vscode.Uri): Promise<boolean> {
  const isThere = await vscode.workspace.fs.stat(report).then(
    () => true,
    () => false,
  );
  const replace = l10n.t('Replace');
  return (
    !isThere ||
    (await vscode.window.showWarningMessage(
      l10n.t('{0} is there already. Replace it?', nameOf(report)),
      { modal: true, detail: l10n.t('Without a new report, the calls are exported all the same.') },
      replace,
    )) === replace
  );
}

function homeFolder(): vscode.Uri {
  return vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file(homedir());
}
