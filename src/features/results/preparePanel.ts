import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { textLocale } from '../../projections/values/textLocale';
import { resultsHtml } from './resultsHtml';

/** Gives a webview panel the page of results panels, which then asks for what it shows. */
export function preparePanel(
  { webview }: vscode.WebviewPanel,
  folder: vscode.Uri,
  title: string,
): void {
  const uriOf = (name: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(folder, name)).toString();
  webview.options = { enableScripts: true, localResourceRoots: [folder] };
  webview.html = resultsHtml({
    scriptUri: uriOf('results.js'),
    styleUri: uriOf('results.css'),
    cspSource: webview.cspSource,
    nonce: randomBytes(16).toString('base64url'),
    title,
    language: textLocale() ?? vscode.env.language,
  });
}
