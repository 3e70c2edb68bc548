import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { Lookup } from '../../calls/lookup';
import { describeLeftOut } from '../../projections/exports/describeLeftOut';
import type { ExportPlan } from '../../projections/exports/exportPlan';
import { formatNumber } from '../../projections/values/formatNumber';
import { nameOf } from './writeExport';

/** Says what was written and what was not, and leads there. */
export async function tellOfExport(
  { state }: Lookup,
  { calls, others }: ExportPlan,
  [uri, report]: readonly vscode.Uri[],
): Promise<void> {
  if (uri === undefined) {
    return;
  }
  const leftOut = describeLeftOut(others, state);
  const message = [
    calls.length === 1
      ? l10n.t('Exported 1 call to {0}.', nameOf(uri))
      : l10n.t('Exported {0} calls to {1}.', formatNumber(calls.length), nameOf(uri)),
    ...(leftOut === '' ? [] : [l10n.t('Not in it: {0}.', leftOut)]),
  ].join(' ');
  const open = l10n.t('Open');
  const openReport = l10n.t('Open the Report');
  const reveal = l10n.t('Reveal');
  const revealing = revealingCommand(uri);
  const picked = await vscode.window.showInformationMessage(
    message,
    open,
    ...(report === undefined ? [] : [openReport]),
    ...(revealing === undefined ? [] : [reveal]),
  );
  if (picked === open) {
    await vscode.commands.executeCommand('vscode.open', uri);
  } else if (picked === openReport && report !== undefined) {
    await vscode.commands.executeCommand('vscode.open', report);
  } else if (picked === reveal && revealing !== undefined) {
    await vscode.commands.executeCommand(revealing, uri);
  }
}

/** In the Explorer where the file is in the workspace, else in the system's file manager where VS Code runs on this computer. */
function revealingCommand(uri: vscode.Uri): string | undefined {
  if (vscode.workspace.getWorkspaceFolder(uri) !== undefined) {
    return 'revealInExplorer';
  }
  const isHere = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  return isHere && uri.scheme === 'file' ? 'revealFileInOS' : undefined;
}
