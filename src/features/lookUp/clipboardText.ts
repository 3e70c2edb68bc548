import * as l10n from '@vscode/l10n';
import { surveyText } from '../../inputs/surveyText';
import { textParts } from '../../inputs/textParts';
import { headLength } from './documentText';
import type { InputText } from './inputText';

/** A text from the clipboard, which is no document. */
export function clipboardText(text: string): InputText {
  return {
    name: l10n.t('Clipboard'),
    format: surveyText(text.slice(0, headLength), { isCut: text.length > headLength }),
    parts: () => textParts(text),
  };
}
