import * as vscode from 'vscode';
import { rangeOf } from './rangeOf';

/** What is wrong, and where. */
interface Problem {
  readonly severity: keyof typeof severities;
  readonly message: string;
  /** The code that is shown after the message. */
  readonly category: string;
  readonly range: Parameters<typeof rangeOf>[0];
}

/** A problem as VS Code lists it. */
export function diagnosticOf({ category, message, range, severity }: Problem): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(range), message, severities[severity]);
  diagnostic.source = 'HubSpot';
  diagnostic.code = category;
  return diagnostic;
}

const severities = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
} as const;
