import * as vscode from 'vscode';
import type { Lookup } from '../calls/lookup';
import { lookupName } from '../calls/lookupName';
import { responseScheme } from '../contributions';

/**
 * The address of a look-up's response document: `hubspot-call:/lookup-1/430001.json`. Its last part, the tab's label, is the name
 * of the look-up, which stays the same as long as the look-up lives.
 */
export function responseUri(lookup: Pick<Lookup, 'id' | 'plan' | 'sources'>): vscode.Uri {
  const name = lookupName(lookup).replace(/[\p{Cc}\\/:*?"<>|%#]+/gu, '_');
  return vscode.Uri.from({ scheme: responseScheme, path: `/${lookup.id}/${name}.json` });
}

/** The look-up an address of {@link responseUri} belongs to. */
export function lookupIdOf(uri: vscode.Uri): string {
  return /^\/([^/]*)/.exec(uri.path)?.[1] ?? '';
}
