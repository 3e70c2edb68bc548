import * as vscode from 'vscode';
import { settings } from '../../platform/settings';
import { describeValue } from '../../projections/describeValue';
import { formatTime } from '../../projections/formatTime';
import { oneLine } from '../../projections/oneLine';
import { readSpots } from '../../projections/responseSpots';
import type { Services } from '../../services/createServices';
import { knowledgeOf, outlineOf } from './readDocument';

/** What raw values mean, at the end of their lines; of the lines that are asked for and no others. */
export function hintsIn(
  services: Services,
  document: vscode.TextDocument,
  { start, end }: vscode.Range,
): vscode.InlayHint[] {
  if (!settings.inlayHints) {
    return [];
  }
  const knowledge = knowledgeOf(services, document);
  return readSpots(outlineOf(document), start.line, end.line).flatMap(spot => {
    const meaning =
      spot.kind === 'propertyValue'
        ? describeValue(spot.property, spot.value, knowledge)
        : spot.kind === 'time'
          ? formatTime(spot.time)
          : undefined;
    if (meaning === undefined) {
      return [];
    }
    const { end: lineEnd } = document.lineAt(spot.range.line).range;
    const hint = new vscode.InlayHint(lineEnd, oneLine(meaning));
    hint.paddingLeft = true;
    return [hint];
  });
}
