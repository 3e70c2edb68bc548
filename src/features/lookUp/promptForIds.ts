import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { InvalidPiece } from '../../calls/invalidPiece';
import { parseCallIds } from '../../inputs/parseCallIds';
import type { ParsedIds } from '../../inputs/parsedIds';
import { describeInvalid } from '../../projections/describeInvalid';

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

/** More than two explanations are too long for a line below a box; the other unreadable pieces are counted. */
const mostDescribed = 2;

/** "3 IDs, 1 repeated · 1.2E+10 is a number in …": what is seen, and for the first pieces that are no IDs, why. */
function describeInput({ ids, problems }: ParsedIds): vscode.InputBoxValidationMessage | undefined {
  if (ids.length + problems.length === 0) {
    return undefined;
  }
  const distinct = new Set(ids.map(({ text }) => text)).size;
  const repeated = ids.length - distinct;
  const count = distinct === 1 ? l10n.t('1 ID') : l10n.t('{0} IDs', distinct.toLocaleString());
  const seen = repeated === 0 ? count : l10n.t('{0}, {1} repeated', count, repeated);
  if (problems.length === 0) {
    return { message: seen, severity: vscode.InputBoxValidationSeverity.Info };
  }
  const described = firstOfEachReason(problems).slice(0, mostDescribed);
  const left = problems.length - described.length;
  const message = [
    seen,
    ...described.map(describeInvalid),
    ...(left > 0 ? [l10n.t('not readable besides: {0}', left.toLocaleString())] : []),
  ].join(' · ');
  return distinct === 0
    ? error(message)
    : { message, severity: vscode.InputBoxValidationSeverity.Warning };
}

function firstOfEachReason(pieces: readonly InvalidPiece[]): readonly InvalidPiece[] {
  return pieces.filter(
    ({ reason }, index) => pieces.findIndex(piece => piece.reason === reason) === index,
  );
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
