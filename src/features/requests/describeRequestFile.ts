import * as vscode from 'vscode';
import type { CallSchema } from '../../calls/callSchema';
import type { RequestProblem } from '../../calls/requestProblem';
import { requestProblems } from '../../inputs/requestFiles/requestProblems';
import { diagnosticOf } from '../../platform/diagnosticOf';
import { settings } from '../../platform/settings';
import { categoryOfReason } from '../../projections/failures/categoryOfReason';
import { describeRequestProblem } from '../../projections/failures/describeRequestProblem';
import { limitProblems } from '../../projections/problems/limitProblems';
import type { PlacedProblem } from '../../projections/response/placedProblem';
import { readRequestFile } from './readRequestFile';

/** The problems of a request file as VS Code shows them, no more than the user wants to see listed. */
export function describeRequestFile(
  document: vscode.TextDocument,
  schema: CallSchema,
): vscode.Diagnostic[] {
  // Nothing is wrong with what nobody has begun to write.
  if (document.getText().trim() === '') {
    return [];
  }
  const problems = requestProblems(readRequestFile(document), schema)
    .filter(problem => !isSaidByVsCode(problem))
    .map(placedProblem);
  return limitProblems(problems, settings.maxProblems(document.uri)).map(diagnosticOfRequest);
}

/** Its JSON support checks the syntax, and the types by the schema that the manifest names. */
function isSaidByVsCode({ kind }: RequestProblem): boolean {
  return kind === 'syntax' || kind === 'wrongType';
}

function placedProblem(problem: RequestProblem): PlacedProblem {
  return {
    ...describeRequestProblem(problem),
    category: categoryOf(problem),
    range: problem.place,
  };
}

function diagnosticOfRequest(problem: PlacedProblem): vscode.Diagnostic {
  const diagnostic = diagnosticOf(problem);
  if (problem.category === repeatedCategory) {
    diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  }
  return diagnostic;
}

const repeatedCategory = 'REPEATED_ID';

/** In the style of HubSpot's categories: `UNKNOWN_PROPERTY`. A damaged number is called what it is called in any text. */
function categoryOf(problem: RequestProblem): string {
  return problem.kind === 'damagedId'
    ? categoryOfReason(problem.reason)
    : problem.kind.replace(/[A-Z]/g, '_$&').toUpperCase();
}
