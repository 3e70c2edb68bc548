import * as vscode from 'vscode';
import type { CallProperty, CallSchema } from '../../calls/callSchema';
import { requestNameAt } from '../../inputs/requestNameAt';
import { definitionMarkdown } from './definitionMarkdown';
import type { AskedSpot } from './requestNames';

/** The names that may stand at a place of a request file. */
export function completeName(
  { offset, rangeOf, text }: AskedSpot,
  { properties }: CallSchema,
): vscode.CompletionItem[] {
  const name = requestNameAt(text, offset);
  if (name === undefined) {
    return [];
  }
  const { end, isIdProperty, isQuoted, start } = name;
  const range = rangeOf(start, end);
  return [...properties.values()]
    .filter(({ hasUniqueValue }) => hasUniqueValue || !isIdProperty)
    .map(property => {
      const item = itemOf(property);
      if (isQuoted) {
        item.range = range;
      } else {
        item.insertText = JSON.stringify(property.name);
      }
      return item;
    });
}

function itemOf(property: CallProperty): vscode.CompletionItem {
  const { label, name } = property;
  const item = new vscode.CompletionItem(
    { label: name, description: label },
    vscode.CompletionItemKind.Field,
  );
  // Who types may look for the name that people see.
  item.filterText = `${name} ${label}`;
  item.insertText = name;
  item.documentation = definitionMarkdown(property);
  return item;
}
