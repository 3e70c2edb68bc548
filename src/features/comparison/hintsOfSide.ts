import type * as vscode from 'vscode';
import { documentedKnowledge } from '../../calls/accountKnowledge';
import { lineHints } from '../../platform/lineHints';
import { onceForEachText } from '../../platform/onceForEachText';
import { readComparedOutline } from '../../projections/comparison/readComparedOutline';
import { lineMeanings } from '../../projections/response/lineMeanings';
import type { Services } from '../../services/createServices';
import { comparedDocument, lookupOfSide } from './comparedSide';

/** What raw values mean on a side of a comparison, at the end of their lines: each by what its own account says. */
export function hintsOfSide(
  { knowledge, store }: Pick<Services, 'knowledge' | 'store'>,
  document: vscode.TextDocument,
  { start, end }: vscode.Range,
): vscode.InlayHint[] {
  const compared = comparedDocument(document.uri);
  if (compared === undefined) {
    return [];
  }
  const lookup = lookupOfSide(store, compared.sides[compared.shown]);
  const known = lookup === undefined ? documentedKnowledge : knowledge.get(lookup.account);
  return lineHints(document, lineMeanings(outlineOf(document), start.line, end.line, known));
}

const outlineOf = onceForEachText(readComparedOutline);
