import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { surveyText } from '../../inputs/surveyText';
import { textParts } from '../../inputs/textParts';
import { headLength } from './documentText';
import type { InputText } from './inputText';

/** The text on the clipboard. */
export async function clipboardText(): Promise<InputText> {
  const text = await vscode.env.clipboard.readText();
  return {
    name: l10n.t('Clipboard'),
    format: surveyText(text.slice(0, headLength), { isCut: text.length > headLength }),
    parts: () => textParts(text),
  };
}
