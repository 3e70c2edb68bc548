import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { PropertySet } from '../../calls/propertySet';
import { settings } from '../../platform/settings';
import { withoutIcons } from '../../platform/withoutIcons';
import { describeProperties, propertySetName } from '../../projections/values/describePropertySet';
import { chosenItem } from './chosenItem';
import { editPropertySets } from './editPropertySets';

/** A set, or without one the default; or the user wants a new one, or has left to edit them. */
export type PickedSet =
  | { readonly kind: 'set'; readonly set: PropertySet | undefined }
  | { readonly kind: 'new' }
  | { readonly kind: 'edit' };

/** Asks for which properties calls are to be looked up. Answers `undefined` when the user changed their mind. */
export async function pickPropertySet(
  sets: readonly PropertySet[],
  chosen: PropertySet | undefined,
): Promise<PickedSet | undefined> {
  const edit: SetItem = {
    label: l10n.t('$(gear) Edit Property Sets…'),
    description: l10n.t('opens the setting'),
    choice: { kind: 'edit' },
  };
  const add: SetItem = {
    label: l10n.t('$(add) New Property Set…'),
    description: l10n.t('of the account’s properties'),
    choice: { kind: 'new' },
  };
  const items: readonly SetItem[] = [
    itemOf({ name: l10n.t('Default'), properties: settings.properties }, undefined, chosen),
    ...sets.map(set => itemOf(set, set, chosen)),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    add,
    edit,
  ];
  const item = await vscode.window.showQuickPick(items, {
    title: l10n.t('Properties to Look Up'),
    placeHolder: l10n.t('Which properties are to be read?'),
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  if (item === edit) {
    await editPropertySets();
  }
  return item?.choice;
}

interface SetItem extends vscode.QuickPickItem {
  readonly choice?: PickedSet;
}

function itemOf(
  { name, properties }: PropertySet,
  set: PropertySet | undefined,
  chosen: PropertySet | undefined,
): SetItem {
  return {
    ...chosenItem(withoutIcons(propertySetName(name)), set?.name === chosen?.name),
    detail: withoutIcons(describeProperties(properties)),
    choice: { kind: 'set', set },
  };
}
