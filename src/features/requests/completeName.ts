import * as vscode from 'vscode';
import type { CallProperty, CallSchema } from '../../calls/callSchema';
import { requestNameAt } from '../../inputs/requestNameAt';
import { describeName } from './describeName';
import type { AskedSpot } from './requestNames';

/** The names that may stand at a place of a request file. */
export function completeName(
  { offset, rangeOf, text }: AskedSpot,
  schema: CallSchema,
): vscode.CompletionItem[] {
  const name = requestNameAt(text, offset);
  if (name === undefined) {
    return [];
  }
  const { end, isIdProperty, isQuoted, start } = name;
  const range = rangeOf(start, end);
  return [...schema.properties.values()]
    .filter(({ hasUniqueValue }) => hasUniqueValue || !isIdProperty)
    .map(property => {
      const item = itemOf(property, schema);
      if (isQuoted) {
        item.range = range;
      } else {
        item.insertText = JSON.stringify(property.name);
      }
      return item;
    });
}

function itemOf({ label, name }: CallProperty, schema: CallSchema): vscode.CompletionItem {
  const item = new vscode.CompletionItem(
    { label: name, description: label },
    vscode.CompletionItemKind.Field,
  );
  // Who types may look for the name that people see.
  item.filterText = `${name} ${label}`;
  item.insertText = name;
  const documentation = describeName(name, schema);
  if (documentation !== undefined) {
    item.documentation = documentation;
  }
  return item;
}
