import * as vscode from 'vscode';
import type { IdPlace } from '../../calls/idSource';
import { removeFromJson } from '../../inputs/removeFromJson';
import type { TextPiece } from '../../inputs/parsedIds';
import { removeFromList } from '../../inputs/removeFromList';
import type { TextSpan } from '../../inputs/removeItems';
import { surveyText } from '../../inputs/surveyText';

/** The edit that takes ids out of the list they stand in; `undefined` where they stand in no list. */
export function removalOf(
  document: vscode.TextDocument,
  places: readonly IdPlace[],
): vscode.WorkspaceEdit | undefined {
  const text = document.getText();
  const pieces = places
    .map(({ character, id, line }) => {
      const start = document.offsetAt(new vscode.Position(line, character));
      return { text: id, start, end: start + id.length };
    })
    .sort((a, b) => a.start - b.start);
  const spans = spansOf(document, text, pieces);
  if (spans.length === 0) {
    return undefined;
  }
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end } of spans) {
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    edit.delete(document.uri, range);
  }
  return edit;
}

/** A table's rows belong together, and so do the lines of a log: nothing is taken out of them. */
function spansOf(
  { languageId, uri }: vscode.TextDocument,
  text: string,
  pieces: readonly TextPiece[],
): readonly TextSpan[] {
  const head = text.slice(0, headLength);
  const isCut = text.length > headLength;
  const { kind } = surveyText(head, { languageId, fileName: uri.path, isCut });
  switch (kind) {
    case 'json':
      return removeFromJson(text, pieces);
    case 'text':
      return removeFromList(text, pieces);
    case 'table':
      return [];
  }
}

/** Enough to see how a text is written, in UTF-16 units. */
const headLength = 65_536;
