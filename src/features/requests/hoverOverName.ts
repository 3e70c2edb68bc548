import * as vscode from 'vscode';
import type { CallSchema } from '../../calls/callSchema';
import { requestNameAt } from '../../inputs/requestNameAt';
import { definitionMarkdown } from './definitionMarkdown';
import type { AskedSpot } from './requestNames';

/** What the account says about the property whose name the mouse is over. */
export function hoverOverName(
  { offset, rangeOf, text }: AskedSpot,
  { properties }: CallSchema,
): vscode.Hover | undefined {
  const name = requestNameAt(text, offset);
  const property = name && properties.get(name.text);
  return name && property
    ? new vscode.Hover(definitionMarkdown(property), rangeOf(name.start, name.end))
    : undefined;
}
