import * as vscode from 'vscode';
import { documentName } from '../calls/documentName';
import type { Lookup } from '../calls/lookup';
import { responseScheme } from '../contributions';

/**
 * The address of a look-up's response document: `hubspot-call:/lookup-1/430001 · Production.json`. Its last part, the tab's label,
 * stays the same as long as the look-up lives.
 */
export function responseUri(
  lookup: Pick<Lookup, 'account' | 'id' | 'plan' | 'sources'>,
): vscode.Uri {
  const name = documentName(lookup).replace(/[\p{Cc}\\/:*?"<>|%#]+/gu, '_');
  return vscode.Uri.from({ scheme: responseScheme, path: `/${lookup.id}/${name}.json` });
}

/** The look-up an address of {@link responseUri} belongs to. */
export function lookupIdOf(uri: vscode.Uri): string {
  return /^\/([^/]*)/.exec(uri.path)?.[1] ?? '';
}

/** Whether it is the address of a response document of this look-up. */
export function isResponseOf(lookupId: string, uri: vscode.Uri): boolean {
  return uri.scheme === responseScheme && lookupIdOf(uri) === lookupId;
}
