import * as vscode from 'vscode';
import { rangeOf } from '../../platform/rangeOf';
import { linkOfCategory } from '../../projections/linkOfCategory';
import type { ShownProblem } from './shownProblem';

const severities = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
} as const;

/** A problem as VS Code lists it. */
export function diagnosticOf(problem: ShownProblem): vscode.Diagnostic {
  const { category, message, range, related, severity } = problem;
  const diagnostic = new vscode.Diagnostic(rangeOf(range), message, severities[severity]);
  diagnostic.source = 'HubSpot';
  const link = linkOfCategory(category);
  diagnostic.code =
    link === undefined ? category : { value: category, target: vscode.Uri.parse(link) };
  diagnostic.relatedInformation = related.map(
    place =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(vscode.Uri.parse(place.uri), rangeOf(place.range)),
        place.message,
      ),
  );
  return diagnostic;
}
