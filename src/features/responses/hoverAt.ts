import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { entryOfCall } from '../../calls/entryOfCall';
import { commandLink } from '../../platform/commandLink';
import { markdownOf } from '../../platform/markdownOf';
import { rangeOf } from '../../platform/rangeOf';
import { lookupIdOf } from '../../platform/responseUri';
import { describeSpot } from '../../projections/response/describeSpot';
import { spotAt, type SpotMeaning } from '../../projections/response/responseSpots';
import type { Services } from '../../services/createServices';
import { knowledgeOf, outlineOf } from './readDocument';

/** What a property is, what a value means, or where a call is in HubSpot and in the Lookups view. */
export function hoverAt(
  services: Services,
  document: vscode.TextDocument,
  { character, line }: vscode.Position,
): vscode.Hover | undefined {
  const spot = spotAt(outlineOf(document), line, character);
  const text = spot && describeSpot(spot, knowledgeOf(services, document));
  const parts = [
    ...(text === undefined ? [] : [markdownOf(text)]),
    ...(spot === undefined ? [] : linkToTree(services, document, spot)),
  ];
  return spot === undefined || parts.length === 0
    ? undefined
    : new vscode.Hover(parts, rangeOf(spot.range));
}

function linkToTree(
  { store }: Services,
  { uri }: vscode.TextDocument,
  spot: SpotMeaning,
): readonly vscode.MarkdownString[] {
  const lookup = store.get(lookupIdOf(uri));
  const entry =
    lookup !== undefined && spot.kind === 'callId' ? entryOfCall(lookup, spot.id) : undefined;
  return lookup === undefined || entry === undefined
    ? []
    : [
        commandLink(l10n.t('Find in Tree'), 'findInTree', {
          lookupId: lookup.id,
          id: entry.id,
        }),
      ];
}
