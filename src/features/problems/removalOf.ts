import * as vscode from 'vscode';
import { removeFromJson } from '../../inputs/edits/removeFromJson';
import { removeFromList } from '../../inputs/edits/removeFromList';
import type { TextSpan } from '../../inputs/edits/removeItems';
import { parseCallIds } from '../../inputs/ids/parseCallIds';
import { parseUniqueValues } from '../../inputs/ids/parseUniqueValues';
import { surveyText } from '../../inputs/texts/surveyText';
import { rangeOf } from '../../platform/rangeOf';
import type { ShownProblem } from './shownProblem';

/** The edit that takes the ids of problems out of the list they stand in; `undefined` where they stand in no list. */
export function removalOf(
  document: vscode.TextDocument,
  problems: readonly ShownProblem[],
): vscode.WorkspaceEdit | undefined {
  const spans = spansOf(document, problems);
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
  document: vscode.TextDocument,
  problems: readonly ShownProblem[],
): readonly TextSpan[] {
  const { languageId, uri } = document;
  const text = document.getText();
  const idProperty = problems[0]?.lookup.options.idProperty;
  const { kind } = surveyText(text.slice(0, headLength), {
    languageId,
    fileName: uri.path,
    isCut: text.length > headLength,
    ...(idProperty === undefined ? {} : { idProperty: { name: idProperty, label: idProperty } }),
  });
  const pieces = problems
    .map(({ range }) => rangeOf(range))
    .map(({ end, start }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) }))
    .sort((a, b) => a.start - b.start);
  switch (kind) {
    case 'json':
      return removeFromJson(text, pieces);
    case 'text':
      return removeFromList(
        text,
        pieces,
        idProperty === undefined ? parseCallIds : parseUniqueValues,
      );
    case 'table':
      return [];
  }
}

/** Enough to see how a text is written, in UTF-16 units. */
const headLength = 65_536;
