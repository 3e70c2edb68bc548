import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { rangeOf } from '../../platform/rangeOf';
import { lookupIdOf } from '../../platform/responseUri';
import { readIdRanges } from '../../projections/response/responseIds';
import { spotAt } from '../../projections/response/responseSpots';
import { recordUrl } from '../../projections/values/recordUrl';
import type { Services } from '../../services/createServices';
import { knowledgeOf, outlineOf } from './readDocument';

/** Each call's id leads to its page in HubSpot. Addresses in the text need nothing of ours: VS Code finds them by itself. */
export async function linksOf(
  services: Services,
  document: vscode.TextDocument,
): Promise<vscode.DocumentLink[]> {
  const lookup = services.store.get(lookupIdOf(document.uri));
  // Nobody asks again, so this waits for the account to say where its pages are.
  const details = lookup && (await services.knowledge.loadFor(lookup)).details;
  const outline = outlineOf(document);
  const hasAddresses = outline.text.includes(`\n${outline.indentation}"url": "https:`);
  if (details === undefined && !hasAddresses) {
    return [];
  }
  return readIdRanges(outline).map(range => {
    const link = new ResponseLink(rangeOf(range), () => pageAt(services, document, range));
    link.tooltip = l10n.t('Open in HubSpot');
    return link;
  });
}

/** Where a link leads, which is found out when somebody follows it: there may be ten thousand of them. */
export function resolveLink(link: vscode.DocumentLink): vscode.DocumentLink {
  const page = link instanceof ResponseLink ? link.findPage() : undefined;
  if (page !== undefined) {
    link.target = vscode.Uri.parse(page, true);
  }
  return link;
}

class ResponseLink extends vscode.DocumentLink {
  constructor(
    range: vscode.Range,
    readonly findPage: () => string | undefined,
  ) {
    super(range);
  }
}

function pageAt(
  services: Services,
  document: vscode.TextDocument,
  { character, line }: { readonly character: number; readonly line: number },
): string | undefined {
  const spot = spotAt(outlineOf(document), line, character);
  const { details } = knowledgeOf(services, document);
  return spot?.kind === 'callId' ? recordUrl(spot, details) : undefined;
}
