import * as vscode from 'vscode';
import { settingsSection, type SettingName } from '../../contributions';
import type { Feature } from '../../platform/feature';
import { onDidChangeSetting } from '../../platform/onDidChangeSetting';
import type { Services } from '../../services/createServices';
import { MaskStatus } from './maskStatus';

/** Hiding what is personal in calls: for a shared screen, a recording, a ticket. */
export function createPrivacy({ personal }: Pick<Services, 'personal'>) {
  return {
    commands: {
      hidePersonalData: () => keep(true),
      showPersonalData: () => keep(false),
    },
    disposables: [new MaskStatus(personal), onDidChangeSetting(setting, () => personal.update())],
  } satisfies Feature;
}

const setting = 'maskPersonalData' satisfies SettingName;

/** For all windows: who shares the screen does not think of each. */
async function keep(isHidden: boolean): Promise<void> {
  await vscode.workspace
    .getConfiguration(settingsSection)
    .update(setting, isHidden, vscode.ConfigurationTarget.Global);
}
