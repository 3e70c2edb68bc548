import { basename } from 'node:path';
import type * as vscode from 'vscode';
import { surveyText } from '../../inputs/texts/surveyText';
import { textParts } from '../../inputs/texts/textParts';
import type { InputText } from './inputText';

/** In UTF-16 units: enough to see what kind of text it is. */
export const headLength = 65_536;

/** The text of an open document as it is being edited. */
export function documentText(document: vscode.TextDocument): InputText {
  const text = document.getText();
  const { fileName, isDirty, languageId, uri } = document;
  const head = text.slice(0, headLength);
  const isCut = text.length > headLength;
  return {
    name: basename(fileName),
    origin: { uri, kind: 'file' },
    isUnsaved: isDirty,
    formatFor: idProperty => surveyText(head, { fileName, languageId, isCut, idProperty }),
    parts: () => textParts(text),
  };
}
