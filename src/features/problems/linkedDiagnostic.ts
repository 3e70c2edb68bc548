import * as vscode from 'vscode';
import { diagnosticOf } from '../../platform/diagnosticOf';
import { rangeOf } from '../../platform/rangeOf';
import { linkOfCategory } from '../../projections/failures/linkOfCategory';
import type { ShownProblem } from './shownProblem';

/** A problem of a look-up as VS Code lists it, with what leads on from it. */
export function linkedDiagnostic(problem: ShownProblem): vscode.Diagnostic {
  const diagnostic = diagnosticOf(problem);
  const link = linkOfCategory(problem.category);
  if (link !== undefined) {
    diagnostic.code = { value: problem.category, target: vscode.Uri.parse(link) };
  }
  diagnostic.relatedInformation = problem.related.map(
    place =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(vscode.Uri.parse(place.uri), rangeOf(place.range)),
        place.message,
      ),
  );
  return diagnostic;
}
