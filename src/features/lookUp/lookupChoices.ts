import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { LookupAccount } from '../../calls/lookup';
import type { PropertySet } from '../../calls/propertySet';
import type { ReadOptions } from '../../calls/readBatch';
import { settings } from '../../platform/settings';
import { describePropertySet } from '../../projections/values/describePropertySet';
import type { Services } from '../../services/createServices';
import { newPropertySet } from './newPropertySet';
import type { IdProperty } from './idProperty';
import { pickIdProperty } from './pickIdProperty';
import { pickPropertySet } from './pickPropertySet';
import { pressedIcon, type PressedSign } from './pressedIcon';
import { readPropertySets } from './readPropertySets';

/** What is asked about the calls besides their IDs: what the buttons in the title of a question about IDs choose. */
export class LookupChoices {
  private readonly withHistory = toggle(l10n.t('With property history'), 'history');
  private readonly archived = toggle(l10n.t('Archived calls instead'), 'archive');
  /** Of values that were typed or pasted into one line: there, lines are separated by blanks. */
  private readonly atBlanks = toggle(l10n.t('Blanks separate values'), 'whitespace');
  private propertySet: PropertySet | undefined;
  private chosenIdProperty: IdProperty | undefined;

  constructor(
    private readonly services: Pick<Services, 'propertySet' | 'schemas'>,
    private readonly account: LookupAccount,
    private readonly context: {
      /** What is looked up was typed or pasted into a single line. */
      readonly isTyped: boolean;
    },
  ) {
    this.propertySet = services.propertySet.among(readPropertySets());
  }

  /** What the calls are found by; without it, the record ID. */
  get idProperty(): IdProperty | undefined {
    return this.chosenIdProperty;
  }

  get areValuesAtBlanks(): boolean {
    return this.atBlanks.isOn;
  }

  /** What is chosen otherwise than usual, for the title. */
  get on(): readonly string[] {
    return [
      ...describePropertySet(this.options),
      ...this.toggles.filter(({ isOn }) => isOn).map(({ label }) => label),
    ];
  }

  get buttons(): readonly vscode.QuickInputButton[] {
    return this.actions.map(({ button }) => button);
  }

  get options(): ReadOptions {
    const { name, properties } = this.propertySet ?? { properties: settings.properties };
    return {
      properties,
      propertiesWithHistory: this.withHistory.isOn ? properties : [],
      ...(name === undefined ? {} : { propertySet: name }),
      ...(this.idProperty === undefined ? {} : { idProperty: this.idProperty.name }),
      archived: this.archived.isOn,
    };
  }

  /** Does what the button at an index of {@link buttons} is for. Answers false where the user leaves to edit the settings. */
  async press(index: number): Promise<boolean> {
    return (await this.actions[index]?.press()) !== false;
  }

  private get actions(): readonly Action[] {
    const set = this.propertySet?.name ?? l10n.t('default');
    const idProperty = this.idProperty?.label ?? l10n.t('record ID');
    return [
      {
        button: buttonOf('checklist', l10n.t('Properties: {0}…', set)),
        press: () => this.choosePropertySet(),
      },
      {
        button: buttonOf('tag', l10n.t('Find calls by: {0}…', idProperty)),
        press: () => this.chooseIdProperty(),
      },
      ...this.toggles.map(toggle => ({
        button: buttonOfToggle(toggle),
        press: () => {
          toggle.isOn = !toggle.isOn;
        },
      })),
    ];
  }

  private get toggles(): readonly Toggle[] {
    const ofValues = this.context.isTyped && this.idProperty !== undefined ? [this.atBlanks] : [];
    return [this.withHistory, this.archived, ...ofValues];
  }

  private async choosePropertySet(): Promise<boolean> {
    const sets = readPropertySets();
    const picked = await pickPropertySet(sets, this.propertySet);
    if (picked?.kind === 'set') {
      this.usePropertySet(picked.set);
    } else if (picked?.kind === 'new') {
      const added = await newPropertySet(this.services, this.account, sets);
      this.usePropertySet(added ?? this.propertySet);
    }
    return picked?.kind !== 'edit';
  }

  private usePropertySet(set: PropertySet | undefined): void {
    this.propertySet = set;
    this.services.propertySet.choose(set);
  }

  private async chooseIdProperty(): Promise<void> {
    const picked = await pickIdProperty(this.services, this.account, this.idProperty);
    if (picked !== undefined) {
      this.chosenIdProperty = picked === 'recordId' ? undefined : picked;
    }
  }
}

interface Action {
  readonly button: vscode.QuickInputButton;
  readonly press: () => unknown;
}

interface Toggle {
  readonly label: string;
  readonly icon: PressedSign;
  isOn: boolean;
}

function toggle(label: string, icon: PressedSign): Toggle {
  return { label, icon, isOn: false };
}

function buttonOfToggle({ label, icon, isOn }: Toggle): vscode.QuickInputButton {
  return isOn
    ? { iconPath: pressedIcon(icon), tooltip: l10n.t('{0} (on)', label) }
    : buttonOf(icon, label);
}

function buttonOf(icon: string, tooltip: string): vscode.QuickInputButton {
  return { iconPath: new vscode.ThemeIcon(icon), tooltip };
}
