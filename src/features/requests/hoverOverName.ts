import * as vscode from 'vscode';
import type { CallSchema } from '../../calls/callSchema';
import { requestNameAt } from '../../inputs/requestNameAt';
import { definitionMarkdown } from './definitionMarkdown';

/** What the account says about the property whose name the mouse is over. */
export function hoverOverName(
  document: vscode.TextDocument,
  position: vscode.Position,
  { properties }: CallSchema,
): vscode.Hover | undefined {
  const name = requestNameAt(document.getText(), document.offsetAt(position));
  const property = name && properties.get(name.text);
  return name && property
    ? new vscode.Hover(
        definitionMarkdown(property),
        new vscode.Range(document.positionAt(name.start), document.positionAt(name.end)),
      )
    : undefined;
}
