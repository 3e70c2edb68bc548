import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { CallProperty, CallSchema } from '../../calls/callSchema';
import type { PropertySet } from '../../calls/propertySet';
import { requestNameAt } from '../../inputs/requestFiles/requestNameAt';
import { describeProperties, propertySetName } from '../../projections/values/describePropertySet';
import { propertyDefinitions } from '../../projections/values/propertyDefinition';
import { describeName } from './describeName';
import type { AskedSpot } from './askedSpot';

/** The names that may stand at a place of a request file and, in a list, the user's sets of names. */
export function completeName(
  { offset, rangeOf, text }: AskedSpot,
  schema: CallSchema,
  sets: readonly PropertySet[],
): vscode.CompletionItem[] {
  const name = requestNameAt(text, offset);
  if (name === undefined) {
    return [];
  }
  const { end, isIdProperty, isQuoted, start } = name;
  const range = rangeOf(start, end);
  const names = propertyDefinitions(schema)
    .filter(({ hasUniqueValue }) => hasUniqueValue || !isIdProperty)
    .map(property => itemOf(property, schema));
  const items = [...names, ...(isIdProperty ? [] : sets.map(itemOfSet))];
  for (const { item, texts } of items) {
    const written = texts.map(each => JSON.stringify(each)).join(', ');
    item.insertText = isQuoted ? written.slice(1, -1) : written;
    if (isQuoted) {
      item.range = range;
    }
  }
  return items.map(({ item }) => item);
}

/** A completion, and the texts it puts into the file. */
interface NameItem {
  readonly item: vscode.CompletionItem;
  readonly texts: readonly string[];
}

function itemOf({ label, name }: CallProperty, schema: CallSchema): NameItem {
  const item = new vscode.CompletionItem(
    { label: name, description: label },
    vscode.CompletionItemKind.Field,
  );
  // Who types may look for the name that people see.
  item.filterText = `${name} ${label}`;
  const documentation = describeName(name, schema);
  if (documentation !== undefined) {
    item.documentation = documentation;
  }
  return { item, texts: [name] };
}

function itemOfSet({ name, properties }: PropertySet): NameItem {
  const item = new vscode.CompletionItem(
    { label: propertySetName(name), description: l10n.t('property set') },
    vscode.CompletionItemKind.Struct,
  );
  item.filterText = name;
  item.detail = describeProperties(properties);
  // Below the names, which are asked for more often.
  item.sortText = `~${name}`;
  return { item, texts: properties };
}
