import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

/** A choice, and what it stands for. */
export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** The questions about one export. Each says in its title which it is, of how many at most. */
export class ExportQuestions {
  private asked = 0;

  /** Asks one; `undefined` where somebody has changed their mind. */
  ask<T>(
    placeholder: string,
    choices: readonly Choice<T>[],
    /** How many there may be after it: fewer come where an answer makes others needless. */
    mostAfter: number,
  ): Promise<T | undefined> {
    this.asked += 1;
    const total = this.asked + mostAfter;
    const pick = vscode.window.createQuickPick<Choice<T>>();
    pick.title = l10n.t('Export Calls');
    pick.placeholder = placeholder;
    pick.items = choices;
    if (total > 1) {
      pick.step = this.asked;
      pick.totalSteps = total;
    }
    return new Promise(resolve => {
      pick.onDidAccept(() => {
        const [choice] = pick.activeItems;
        // What was typed may fit none, which is no change of mind.
        if (choice !== undefined) {
          resolve(choice.value);
          pick.hide();
        }
      });
      pick.onDidHide(() => {
        resolve(undefined);
        pick.dispose();
      });
      pick.show();
    });
  }
}
