import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { ExportOrder } from './exportArgument';
import { nameOf } from './writeExport';
import { formatNumber } from '../../projections/formatNumber';

/** Says what was written, and leads there. */
export async function tellOfExport(
  exported: number,
  { uri }: ExportOrder,
  [, report]: readonly vscode.Uri[],
): Promise<void> {
  const message =
    exported === 1
      ? l10n.t('Exported 1 call to {0}.', nameOf(uri))
      : l10n.t('Exported {0} calls to {1}.', formatNumber(exported), nameOf(uri));
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
