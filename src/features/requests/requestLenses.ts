import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { isBroken } from '../../calls/requestProblem';
import { commandId } from '../../contributions';
import { formatNumber } from '../../projections/values/formatNumber';

/** Above a request file: what can be done with it. */
export class RequestLenses implements vscode.CodeLensProvider {
  async provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    const { readRequestFile } = await import('./readRequestFile');
    const file = readRequestFile(document);
    // What is broken cannot be sent; the problem at its place says why.
    if (isBroken(file)) {
      return [];
    }
    const ids = new Set(file.request?.ids);
    const top = new vscode.Range(0, 0, 0, 0);
    const args = [document.uri, pressed];
    return [
      new vscode.CodeLens(top, {
        title: titleFor(ids.size),
        command: commandId('runRequest'),
        arguments: args,
      }),
      new vscode.CodeLens(top, {
        title: l10n.t('Copy as cURL'),
        command: commandId('copyAsCurl'),
        arguments: args,
      }),
    ];
  }
}

/** What a person has pressed: a program gives the file and nothing else. */
const pressed = { origin: 'codeLens' } as const;

function titleFor(calls: number): string {
  return calls === 1 ? l10n.t('Look up 1 call') : l10n.t('Look up {0} calls', formatNumber(calls));
}
