import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { CallSchema } from '../../calls/callSchema';
import { withoutIcons } from '../../platform/withoutIcons';
import { oneLine } from '../../projections/values/oneLine';
import { chosenItem } from './chosenItem';
import type { IdProperty } from './idProperty';

/** A row of the list of what calls may be found by; one without a choice explains why there is none. */
export interface IdPropertyItem extends vscode.QuickPickItem {
  readonly idProperty?: IdProperty | 'recordId';
}

/** What the rows are made from. */
export interface IdPropertySource {
  /** `undefined` as long as the account has not answered. */
  readonly schema: CallSchema | undefined;
  readonly chosen: IdProperty | undefined;
  readonly typed: string;
}

/** The record ID, then the account's unique properties or why none can be listed. */
export function idPropertyItems(source: IdPropertySource): readonly IdPropertyItem[] {
  const { chosen, schema } = source;
  const description = l10n.t('the number HubSpot gives each call');
  const recordId: IdPropertyItem = {
    ...chosenItem(l10n.t('Record ID'), chosen === undefined, description),
    idProperty: 'recordId',
  };
  const others = schema === undefined ? [] : itemsOf(schema, source);
  return others.length === 0
    ? [recordId]
    : [
        recordId,
        { label: l10n.t('Unique properties'), kind: vscode.QuickPickItemKind.Separator },
        ...others,
      ];
}

function itemsOf(
  { origin, properties }: CallSchema,
  { chosen, typed }: IdPropertySource,
): readonly IdPropertyItem[] {
  const unique = [...properties.values()].filter(({ hasUniqueValue }) => hasUniqueValue);
  if (unique.length > 0) {
    return unique.map(({ description, label, name }) => ({
      ...chosenItem(withoutIcons(oneLine(label)), name === chosen?.name, withoutIcons(name)),
      ...(description === '' ? {} : { detail: withoutIcons(oneLine(description)) }),
      idProperty: { name, label },
    }));
  }
  return origin === 'account' ? noneItems() : [unknownItem(), ...typedItems(typed)];
}

/** Each as short as a row is: what goes beyond it is cut. */
function noneItems(): readonly IdPropertyItem[] {
  return [
    {
      label: l10n.t('$(info) No property of calls is unique in this account'),
      detail: l10n.t('To create one in HubSpot: Settings, Properties, unique values'),
      alwaysShow: true,
    },
    {
      label: l10n.t('$(blank) A property that exists cannot be made unique later'),
      alwaysShow: true,
    },
  ];
}

function unknownItem(): IdPropertyItem {
  return {
    label: l10n.t('$(warning) HubSpot has not said which properties are unique'),
    detail: l10n.t('The log says why. You can type the internal name of one.'),
    alwaysShow: true,
  };
}

/** Where nobody knows the names, the user may. */
function typedItems(typed: string): readonly IdPropertyItem[] {
  return typed === ''
    ? []
    : [
        {
          label: l10n.t('Find calls by “{0}”', withoutIcons(oneLine(typed))),
          idProperty: { name: typed, label: typed },
          alwaysShow: true,
        },
      ];
}
