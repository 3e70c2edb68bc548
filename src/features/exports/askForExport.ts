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
import { formatNumber } from '../../projections/values/formatNumber';
import { askForOptions } from './askForOptions';
import type { ExportOrder } from './exportArgument';
import { pickForExport, type Choice } from './pickForExport';
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
): Promise<AskedExport | undefined> {
  if (lookup.state === 'running' && !(await mayBePart())) {
    return undefined;
  }
  const format = await pickForExport(whichFormat(lookup, entries), formats());
  if (format === undefined) {
    return undefined;
  }
  const chosen = isSelection ? entries : await askWhat(lookup, entries);
  const options = chosen && (await askForOptions(format));
  const report = options && (await askForReport(chosen));
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

/** All calls, or those of one kind. */
async function askWhat(
  { state }: Lookup,
  entries: readonly LookupEntry[],
): Promise<readonly LookupEntry[] | undefined> {
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
  return kinds.length < 2 ? entries : pickForExport(l10n.t('Which calls?'), [all, ...kinds]);
}

/** Asked only where there is something to report: an id that is not in the export, or is there as something else. */
async function askForReport(entries: readonly LookupEntry[]): Promise<boolean | undefined> {
  const { calls, others } = planExport(entries);
  const unlike = calls.filter(({ kind }) => kind !== 'found').length;
  if (others.length + unlike === 0) {
    return false;
  }
  return pickForExport(l10n.t('Write a report, too?'), [
    {
      label: l10n.t('With a report'),
      description: l10n.t(
        'a file beside the export: which IDs are not in it and why ({0}), and which are archived or merged ({1})',
        formatNumber(others.length),
        formatNumber(unlike),
      ),
      value: true,
    },
    {
      label: l10n.t('Without'),
      description: l10n.t('nothing beside the file says what is not in it'),
      value: false,
    },
  ]);
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
