import * as vscode from 'vscode';
import { markdownOf } from '../../platform/markdownOf';
import { rangeOf } from '../../platform/rangeOf';
import { describeSpot } from '../../projections/describeSpot';
import { spotAt } from '../../projections/responseSpots';
import type { Services } from '../../services/createServices';
import { knowledgeOf, outlineOf } from './readDocument';

/** What a property is, what a value means, or where a call is in HubSpot. */
export function hoverAt(
  services: Services,
  document: vscode.TextDocument,
  { character, line }: vscode.Position,
): vscode.Hover | undefined {
  const spot = spotAt(outlineOf(document), line, character);
  const text = spot && describeSpot(spot, knowledgeOf(services, document));
  return text && new vscode.Hover(markdownOf(text), rangeOf(spot.range));
}
