import * as vscode from 'vscode';
import type { CallSchema } from '../../calls/callSchema';
import type { RequestProblem } from '../../calls/requestProblem';
import { requestProblems } from '../../inputs/requestProblems';
import { rangeOf } from '../../platform/rangeOf';
import { describeRequestProblem } from '../../projections/describeRequestProblem';
import { readRequestFile } from './readRequestFile';

const severities = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
} as const;

/** The problems of a request file as VS Code shows them. */
export function describeRequestFile(
  document: vscode.TextDocument,
  schema: CallSchema,
): vscode.Diagnostic[] {
  // Nothing is wrong with what nobody has begun to write.
  if (document.getText().trim() === '') {
    return [];
  }
  return requestProblems(readRequestFile(document), schema)
    .filter(problem => !isSaidByVsCode(problem))
    .map(diagnosticOf);
}

/** Its JSON support checks the syntax, and the types by the schema that the manifest names. */
function isSaidByVsCode({ kind }: RequestProblem): boolean {
  return kind === 'syntax' || kind === 'wrongType';
}

function diagnosticOf(problem: RequestProblem): vscode.Diagnostic {
  const { message, severity } = describeRequestProblem(problem);
  const diagnostic = new vscode.Diagnostic(rangeOf(problem.place), message, severities[severity]);
  diagnostic.source = 'HubSpot';
  diagnostic.code = categoryOf(problem);
  if (problem.kind === 'repeatedId') {
    diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  }
  return diagnostic;
}

/** In the style of HubSpot's categories: `UNKNOWN_PROPERTY`. */
function categoryOf({ kind }: RequestProblem): string {
  return kind.replace(/[A-Z]/g, '_$&').toUpperCase();
}
