import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import { responseScheme } from '../../contributions';
import { rangeOf } from '../../platform/rangeOf';
import { lookupIdOf, responseUri } from '../../platform/responseUri';
import type { LocatedProblem } from '../../projections/responseText';
import type { LookupStore } from '../../services/lookupStore';

const severities = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
} as const;

/** Keeps the Problems panel in step with the store: replaced when a look-up ends, gone when it is removed. */
export class ResponseProblems implements Disposable {
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('hubspotCalls');
  private readonly subscriptions;

  constructor(private readonly store: LookupStore) {
    this.subscriptions = [
      store.onDidChange(({ id }) => void this.update(id)),
      // An open document gets its new text a moment later and would carry the problems off with the old one.
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.scheme === responseScheme) {
          void this.update(lookupIdOf(document.uri));
        }
      }),
    ];
  }

  dispose(): void {
    this.subscriptions.forEach(subscription => void subscription.dispose());
    this.diagnostics.dispose();
  }

  private async update(id: string): Promise<void> {
    const lookup = this.store.get(id);
    if (lookup === undefined || lookup.state === 'running') {
      this.diagnostics.delete(responseUri(id));
      return;
    }
    const { projectResponseText } = await import('../../projections/responseText');
    // The look-up may have moved on while the module was loading.
    if (this.store.get(id) === lookup) {
      this.diagnostics.set(responseUri(id), projectResponseText(lookup).problems.map(diagnosticOf));
    }
  }
}

function diagnosticOf({ severity, message, category, range }: LocatedProblem): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(range), message, severities[severity]);
  diagnostic.source = 'HubSpot';
  diagnostic.code = {
    value: category,
    target: vscode.Uri.parse('https://developers.hubspot.com/docs/api-reference/error-handling'),
  };
  return diagnostic;
}
