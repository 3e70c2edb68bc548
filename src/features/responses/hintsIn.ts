import type * as vscode from 'vscode';
import { lineHints } from '../../platform/lineHints';
import { lineMeanings } from '../../projections/response/lineMeanings';
import type { Services } from '../../services/createServices';
import { knowledgeOf, outlineOf } from './readDocument';

/** What raw values mean, at the end of their lines; of the lines that are asked for and no others. */
export function hintsIn(
  services: Services,
  document: vscode.TextDocument,
  { start, end }: vscode.Range,
): vscode.InlayHint[] {
  const knowledge = knowledgeOf(services, document);
  return lineHints(document, lineMeanings(outlineOf(document), start.line, end.line, knowledge));
}
