import * as vscode from 'vscode';
import { responseScheme } from '../contributions';

/** The address of a look-up's response document: `hubspot-call:/lookup-1.json`. */
export function responseUri(lookupId: string): vscode.Uri {
  return vscode.Uri.from({ scheme: responseScheme, path: `/${lookupId}.json` });
}

/** The look-up an address of {@link responseUri} belongs to. */
export function lookupIdOf(uri: vscode.Uri): string {
  return uri.path.slice(1).replace(/\.json$/, '');
}
