import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { findTokens, type FoundToken } from '../../inputs/ids/findTokens';
import { hardCodedToken } from './hardCodedToken';

/** A warning at each token of a text. */
export function describeTokens(document: vscode.TextDocument): vscode.Diagnostic[] {
  const text = document.getText();
  // What is no text may be opened as one.
  if (text.includes('\0')) {
    return [];
  }
  return findTokens(text).map(({ kind, start, end }) => {
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    const diagnostic = new vscode.Diagnostic(
      range,
      messages[kind](),
      vscode.DiagnosticSeverity.Warning,
    );
    diagnostic.source = 'HubSpot';
    diagnostic.code = hardCodedToken;
    return diagnostic;
  });
}

const messages: Readonly<Record<FoundToken['kind'], () => string>> = {
  accessToken: () =>
    l10n.t(
      'A HubSpot access token is written out here. Whoever gets this text can use it to read your CRM.',
    ),
  personalAccessKey: () =>
    l10n.t(
      'A personal access key of the HubSpot CLI is written out here. Whoever gets this text can act in your HubSpot account as you.',
    ),
};
