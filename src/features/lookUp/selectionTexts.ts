import { basename } from 'node:path';
import * as vscode from 'vscode';
import { parseCallIds } from '../../inputs/ids/parseCallIds';
import type { TextStart } from '../../inputs/texts/placeCollector';
import { surveyText } from '../../inputs/texts/surveyText';
import type { TextFormat } from '../../inputs/texts/textFormat';
import { textParts } from '../../inputs/texts/textParts';
import { headLength } from './documentText';
import type { InputText } from './inputText';
import type { IdProperty } from './idProperty';

/** The selected texts of an editor, from top to bottom. A cursor without a selection means what it stands in or, failing that, its line. */
export function selectionTexts({ document, selections }: vscode.TextEditor): readonly InputText[] {
  const name = basename(document.fileName);
  const tables = new Map<string | undefined, Table | undefined>();
  const tableFor = (idProperty?: IdProperty): Table | undefined => {
    if (!tables.has(idProperty?.name)) {
      tables.set(idProperty?.name, tableOf(document, idProperty));
    }
    return tables.get(idProperty?.name);
  };
  return selections
    .toSorted((a, b) => a.start.compareTo(b.start))
    .map(selection => (selection.isEmpty ? rangeAt(document, selection.active) : selection))
    .map(range => {
      const text = document.getText(range);
      return {
        name,
        origin: { uri: document.uri, kind: 'selection' },
        start: range.start,
        formatFor: idProperty => formatOf(text, range.start, { idProperty, tableFor }),
        parts: () => textParts(text),
      };
    });
}

/** In UTF-16 units. A longer line is not looked through for what a cursor stands in. */
const longestLine = 16_384;

/** A date, a time or a version: none of its numbers is meant by itself. */
const timeLike = /\d+(?:[-:.T]\d+)+/;

function rangeAt(document: vscode.TextDocument, cursor: vscode.Position): vscode.Range {
  const { range, text } = document.lineAt(cursor);
  const { character, line } = cursor;
  const { ids, problems } = parseCallIds(text.length > longestLine ? '' : text);
  const numbers = [...ids, ...problems.filter(({ reason }) => reason !== 'notANumber')];
  const piece = numbers.find(({ start, end }) => start <= character && character <= end);
  if (piece !== undefined) {
    return new vscode.Range(line, piece.start, line, piece.end);
  }
  const isInTime = document.getWordRangeAtPosition(cursor, timeLike) !== undefined;
  return (isInTime ? undefined : document.getWordRangeAtPosition(cursor, /\d+/)) ?? range;
}

type Table = TextFormat & { readonly kind: 'table' };

function tableOf(document: vscode.TextDocument, idProperty?: IdProperty): Table | undefined {
  const { fileName, languageId } = document;
  const head = document.getText(new vscode.Range(0, 0, mostRows, 0)).slice(0, headLength);
  const isCut = document.lineCount > mostRows;
  const format = surveyText(head, { fileName, languageId, isCut, idProperty });
  return format.kind === 'table' ? format : undefined;
}

const mostRows = 200;

interface TableSource {
  readonly idProperty: IdProperty | undefined;
  /** The document, where it is one. */
  readonly tableFor: (idProperty?: IdProperty) => Table | undefined;
}

/** Whole rows of a table are read like it; everything else for itself. */
function formatOf(
  text: string,
  start: TextStart,
  { idProperty, tableFor }: TableSource,
): TextFormat {
  const table = start.character === 0 ? tableFor(idProperty) : undefined;
  if (table !== undefined && text.includes(table.layout.delimiter)) {
    const hasHeader = start.line === 0 && table.layout.hasHeader;
    return { ...table, layout: { ...table.layout, hasHeader } };
  }
  const isCut = text.length > headLength;
  return surveyText(text.slice(0, headLength), { isCut, idProperty });
}
