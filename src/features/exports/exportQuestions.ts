import { homedir } from 'node:os';
import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { Lookup } from '../../calls/lookup';
import type { LookupEntry } from '../../calls/lookupEntry';
import { withoutIcons } from '../../platform/withoutIcons';
import {
  describeCount,
  describeState,
  lookupTitle,
  startTime,
} from '../../projections/describeLookup';
import { exportName } from '../../projections/exportName';
import {
  exportExtension,
  type ExportFormat,
  type ExportOptions,
} from '../../projections/exportOptions';
import { planExport } from '../../projections/exportPlan';
import type { ShownLookups } from '../../services/shownLookups';
import type { ExportOrder } from './exportArgument';
import { nameOf, reportUri } from './writeExport';

/** What to export, and how. */
export interface AskedExport {
  readonly entries: readonly LookupEntry[];
  readonly order: ExportOrder;
}

/** Asks which look-up is meant where several have answers; the one that is looked at comes first. */
export async function chooseLookup(store: ShownLookups): Promise<Lookup | undefined> {
  const { meant } = store;
  const lookups = [...new Set([...(meant === undefined ? [] : [meant]), ...store.list()])];
  const answered = lookups.filter(({ state }) => state !== 'remembered');
  return answered.length < 2
    ? (answered[0] ?? lookups[0])
    : pick(
        l10n.t('Which look-up?'),
        answered.map(lookup => ({
          label: withoutIcons(lookupTitle(lookup)),
          description: startTime(lookup),
          detail: describeState(lookup),
          value: lookup,
        })),
      );
}

/** Asks what a person decides about an export, and nothing that has one answer; `undefined` where they changed their mind. */
export async function askForExport(
  lookup: Lookup,
  entries: readonly LookupEntry[],
  /** Whether the entries were selected one by one. */
  isSelection: boolean,
): Promise<AskedExport | undefined> {
  const format = await pick(l10n.t('In which format?'), formats());
  if (format === undefined) {
    return undefined;
  }
  const chosen = isSelection ? entries : await askWhat(lookup, entries);
  const options = chosen && (await askHow(format));
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
  if (uri === undefined || (report && !(await mayReplace(reportUri(uri))))) {
    return undefined;
  }
  return { entries: chosen, order: { ...options, uri, report } };
}

type Choice<T> = vscode.QuickPickItem & { readonly value: T };

async function pick<T>(placeHolder: string, choices: readonly Choice<T>[]): Promise<T | undefined> {
  const title = l10n.t('Export Calls');
  const picked = await vscode.window.showQuickPick(choices, { title, placeHolder });
  return picked?.value;
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
    label: length === 1 ? l10n.t('1 call') : l10n.t('{0} calls', length.toLocaleString()),
    description: l10n.t('all there are'),
    value: entries,
  };
  return kinds.length < 2 ? entries : pick(l10n.t('Which calls?'), [all, ...kinds]);
}

async function askHow(format: ExportFormat): Promise<ExportOptions | undefined> {
  const plain = { format, values: 'raw', separator: ',', byteOrderMark: false } as const;
  if (format === 'json' || format === 'ndjson') {
    return plain;
  }
  const values = await pick<ExportOptions['values']>(l10n.t('Which values?'), [
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
  ]);
  if (values === undefined || format === 'markdown') {
    return values && { ...plain, values };
  }
  const excel = l10n.t('with a byte order mark, for Excel');
  const cells = await pick<Pick<ExportOptions, 'separator' | 'byteOrderMark'>>(
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
  );
  return cells && { ...plain, ...cells, values };
}

/** Asked only where there is something to report: an id that is not in the export, or is there as something else. */
async function askForReport(entries: readonly LookupEntry[]): Promise<boolean | undefined> {
  const { calls, others } = planExport(entries);
  const unlike = calls.filter(({ kind }) => kind !== 'found').length;
  if (others.length + unlike === 0) {
    return false;
  }
  return pick(l10n.t('Write a report, too?'), [
    {
      label: l10n.t('With a report'),
      description: l10n.t(
        'a file beside the export: {0} IDs that are not in it and why, {1} that are archived or merged',
        others.length.toLocaleString(),
        unlike.toLocaleString(),
      ),
      value: true,
    },
    { label: l10n.t('Without'), value: false },
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
      { modal: true },
      replace,
    )) === replace
  );
}

function homeFolder(): vscode.Uri {
  return vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file(homedir());
}
