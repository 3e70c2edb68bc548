import * as l10n from '@vscode/l10n';
import { surveyText } from '../../inputs/texts/surveyText';
import { textParts } from '../../inputs/texts/textParts';
import { headLength } from './documentText';
import type { InputText } from './inputText';

/** A text from the clipboard, which is no document. */
export function clipboardText(text: string): InputText {
  const head = text.slice(0, headLength);
  const isCut = text.length > headLength;
  return {
    name: l10n.t('Clipboard'),
    formatFor: idProperty => surveyText(head, { isCut, idProperty }),
    parts: () => textParts(text),
  };
}
