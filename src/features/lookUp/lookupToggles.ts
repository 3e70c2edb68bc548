import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { ReadOptions } from '../../calls/readBatch';
import { settings } from '../../platform/settings';

/** The buttons in the title of a question about IDs: what can be switched on for the look-up. */
export class LookupToggles {
  private readonly withHistory = toggle(l10n.t('With property history'), 'history');
  private readonly archived = toggle(l10n.t('Archived calls instead'), 'archive');
  private readonly all = [this.withHistory, this.archived];

  /** What is on, for the title. */
  get on(): readonly string[] {
    return this.all.filter(({ isOn }) => isOn).map(({ label }) => label);
  }

  get buttons(): readonly vscode.QuickInputButton[] {
    return this.all.map(buttonOf);
  }

  get options(): ReadOptions {
    const { properties } = settings;
    return {
      properties,
      propertiesWithHistory: this.withHistory.isOn ? properties : [],
      archived: this.archived.isOn,
    };
  }

  /** Switches the button at an index of {@link buttons}. */
  press(index: number): void {
    const pressed = this.all[index];
    if (pressed !== undefined) {
      pressed.isOn = !pressed.isOn;
    }
  }
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
