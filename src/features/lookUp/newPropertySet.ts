import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { CallSchema } from '../../calls/callSchema';
import type { LookupAccount } from '../../calls/lookup';
import type { PropertySet } from '../../calls/propertySet';
import { settingsSection, type SettingName } from '../../contributions';
import { withoutIcons } from '../../platform/withoutIcons';
import { oneLine } from '../../projections/values/oneLine';
import { propertyDefinitions } from '../../projections/values/propertyDefinition';
import type { Services } from '../../services/createServices';

/**
 * Puts a set together of the account's properties and writes it into the user's settings. Answers it, or `undefined` when the user
 * changed their mind.
 */
export async function newPropertySet(
  { schemas }: Pick<Services, 'schemas'>,
  account: LookupAccount,
  sets: readonly PropertySet[],
): Promise<PropertySet | undefined> {
  const items = schemas.load(account).then(itemsOf);
  const picked = await vscode.window.showQuickPick(items, {
    title: l10n.t('New Property Set (1/2)'),
    placeHolder: l10n.t('Which properties are in it?'),
    canPickMany: true,
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  if (picked === undefined) {
    return undefined;
  }
  if (picked.length === 0) {
    throw new Error(l10n.t('Choose at least one property for the set.'));
  }
  const taken = new Set([...sets.map(set => set.name), ...Object.keys(mine())]);
  const name = await vscode.window.showInputBox({
    title: l10n.t('New Property Set (2/2)'),
    prompt: l10n.t('What is the set called?'),
    ignoreFocusOut: true,
    validateInput: text => whyNoName(text.trim(), taken),
  });
  if (name === undefined) {
    return undefined;
  }
  const set = { name: name.trim(), properties: picked.map(item => item.property) };
  await keep(set);
  return set;
}

const setting = 'propertySets' satisfies SettingName;

/** Beside what the user has there; sets of a workspace are its own. */
async function keep({ name, properties }: PropertySet): Promise<void> {
  const sets = { ...mine(), [name]: properties };
  await configuration().update(setting, sets, vscode.ConfigurationTarget.Global);
}

/** What the user has in the setting, also where it is no set. */
function mine(): object {
  const value = configuration().inspect<unknown>(setting)?.globalValue;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function configuration(): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration(settingsSection);
}

function whyNoName(name: string, taken: ReadonlySet<string>): string | undefined {
  if (name === '') {
    return l10n.t('Enter a name.');
  }
  return taken.has(name) ? l10n.t('There is a set “{0}” already.', name) : undefined;
}

function itemsOf(schema: CallSchema) {
  return propertyDefinitions(schema).map(({ label, name }) => ({
    label: withoutIcons(oneLine(label)),
    description: withoutIcons(name),
    property: name,
  }));
}
