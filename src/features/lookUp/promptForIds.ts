import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { parseCallIds, type ParsedIds } from '../../inputs/parseCallIds';

/** What the user typed, and the two things they may have switched on. */
export interface PromptedIds {
  readonly parsed: ParsedIds;
  readonly withHistory: boolean;
  readonly archived: boolean;
}

/**
 * Asks for ids in one box and says while the user types how many it sees and what it cannot read. Answers `undefined` when the
 * user changed their mind.
 */
export function promptForIds(accountName: string): Promise<PromptedIds | undefined> {
  const box = vscode.window.createInputBox();
  const withHistory = toggle(l10n.t('With property history'), 'history');
  const archived = toggle(l10n.t('Archived calls instead'), 'archive');
  const toggles = [withHistory, archived];

  const show = (): void => {
    const on = toggles.filter(({ isOn }) => isOn).map(({ label }) => label);
    box.title = [l10n.t('Look Up Calls by ID'), accountName, ...on].join(' · ');
    box.buttons = toggles.map(buttonOf);
  };
  const validate = (): void => {
    box.validationMessage = describeInput(parseCallIds(box.value));
  };

  box.ignoreFocusOut = true;
  box.placeholder = l10n.t(
    '430001, 430002 or https://app.hubspot.com/contacts/…/record/0-48/430001',
  );
  box.prompt = l10n.t('Paste call IDs or HubSpot addresses, separated by commas, blanks or lines');
  show();
  box.show();
  return new Promise(resolve => {
    box.onDidChangeValue(validate);
    box.onDidTriggerButton(button => {
      const pressed = toggles[box.buttons.indexOf(button)];
      if (pressed !== undefined) {
        pressed.isOn = !pressed.isOn;
        show();
      }
    });
    box.onDidAccept(() => {
      const parsed = parseCallIds(box.value);
      if (parsed.ids.length === 0) {
        box.validationMessage = error(l10n.t('Enter at least one call ID.'));
        return;
      }
      resolve({ parsed, withHistory: withHistory.isOn, archived: archived.isOn });
      box.hide();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
  });
}

/** "3 IDs, 1 repeated. Not readable: abc". */
function describeInput(parsed: ParsedIds): vscode.InputBoxValidationMessage | undefined {
  const distinct = new Set(parsed.ids.map(({ text }) => text)).size;
  const repeated = parsed.ids.length - distinct;
  const unreadable = parsed.problems.map(({ text }) => text);
  const count = distinct === 1 ? l10n.t('1 ID') : l10n.t('{0} IDs', distinct.toLocaleString());
  const seen = repeated === 0 ? count : l10n.t('{0}, {1} repeated', count, repeated);
  if (unreadable.length === 0) {
    return distinct === 0
      ? undefined
      : { message: seen, severity: vscode.InputBoxValidationSeverity.Info };
  }
  const listed = unreadable.slice(0, 3).join(', ') + (unreadable.length > 3 ? ', …' : '');
  const message = l10n.t('{0}. Not readable: {1} ({2})', seen, listed, unreadable.length);
  return distinct === 0
    ? error(message)
    : { message, severity: vscode.InputBoxValidationSeverity.Warning };
}

function error(message: string): vscode.InputBoxValidationMessage {
  return { message, severity: vscode.InputBoxValidationSeverity.Error };
}

interface Toggle {
  readonly label: string;
  readonly icon: string;
  isOn: boolean;
}

function toggle(label: string, icon: string): Toggle {
  return { label, icon, isOn: false };
}

function buttonOf({ label, icon, isOn }: Toggle): vscode.QuickInputButton {
  return {
    iconPath: new vscode.ThemeIcon(isOn ? 'check' : icon),
    tooltip: isOn ? l10n.t('{0} (on)', label) : label,
  };
}
