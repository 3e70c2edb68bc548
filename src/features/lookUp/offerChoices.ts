import type * as vscode from 'vscode';
import { showError } from '../../platform/showError';
import type { LookupChoices } from './lookupChoices';

/** What a question about IDs does when something was chosen, and when it is over. */
export interface QuestionListener {
  /** Answers false where that has ended the question. */
  readonly onChange: () => boolean;
  readonly onClose: () => void;
}

/** Puts the choices into the title of a question. While one is made from a list, the question is out of sight, and comes back. */
export function offerChoices(
  question: vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>,
  choices: LookupChoices,
  { onChange, onClose }: QuestionListener,
): void {
  let isAway = false;
  const choose = async (index: number): Promise<void> => {
    isAway = true;
    const isGoing = await choices.press(index).catch(tellWhy);
    isAway = false;
    if (isGoing && onChange()) {
      question.buttons = choices.buttons;
      question.show();
    } else {
      onClose();
    }
  };
  question.buttons = choices.buttons;
  question.onDidTriggerButton(button => void choose(question.buttons.indexOf(button)));
  question.onDidHide(() => {
    if (!isAway) {
      onClose();
    }
  });
}

/** What cannot be chosen now, such as a set that cannot be written into settings that are not saved, leaves the question as it was. */
function tellWhy(error: unknown): true {
  showError(error);
  return true;
}
