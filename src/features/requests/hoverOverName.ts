import * as vscode from 'vscode';
import type { CallSchema } from '../../calls/callSchema';
import { requestNameAt } from '../../inputs/requestFiles/requestNameAt';
import { describeName } from './describeName';
import type { AskedSpot } from './askedSpot';

/** What the account says about the property whose name the mouse is over. */
export function hoverOverName(
  { offset, rangeOf, text }: AskedSpot,
  schema: CallSchema,
): vscode.Hover | undefined {
  const name = requestNameAt(text, offset);
  const described = name && describeName(name.text, schema);
  return described && new vscode.Hover(described, rangeOf(name.start, name.end));
}
