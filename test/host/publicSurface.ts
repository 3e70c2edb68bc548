import { strict as assert } from 'node:assert';
import { setTimeout } from 'node:timers/promises';
import * as vscode from 'vscode';

/** What the commands about a look-up promise to answer; written anew here, for it is the public surface that is tested. */
export interface Summary {
  readonly id: string;
  readonly state: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly entries: readonly { id: string; kind: string; category?: string }[];
  readonly requests: number;
}

/** Runs one of the extension's commands, as a keybinding or another extension would. */
export async function run(name: string, ...args: readonly unknown[]): Promise<unknown> {
  return vscode.commands.executeCommand(`hubspotCalls.${name}`, ...args);
}

/** The address of a look-up's response document, whose last part is the look-up's name, as far as VS Code has heard of it. */
export function responseOf(lookupId: string): vscode.Uri {
  const known = [
    ...vscode.workspace.textDocuments.map(({ uri }) => uri),
    ...vscode.languages.getDiagnostics().map(([uri]) => uri),
  ];
  const isMeant = ({ path, scheme }: vscode.Uri): boolean =>
    scheme === 'hubspot-call' && path.startsWith(`/${lookupId}/`);
  return known.find(isMeant) ?? vscode.Uri.parse(`hubspot-call:/${lookupId}/unknown.json`);
}

/** Opens a look-up's response document as a person does. */
export async function openResponse(lookupId: string): Promise<vscode.TextDocument> {
  await run('openResponse', lookupId);
  return waitFor(() => {
    const active = vscode.window.activeTextEditor?.document;
    return active?.uri.path.startsWith(`/${lookupId}/`) === true ? active : undefined;
  });
}

/** Waits until `read` answers something; VS Code tells its extensions of changes when it gets to it. */
export async function waitFor<T>(read: () => T | undefined, withinMs = 10_000): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    const value = read();
    if (value !== undefined) {
      return value;
    }
    assert.ok(Date.now() < until, `waited ${withinMs} ms in vain for ${read.toString()}`);
    await setTimeout(50);
  }
}

/** Leaves no look-up, account or editor to the next suite. */
export async function cleanUp(): Promise<void> {
  await run('clearLookups', { confirm: false });
  await run('useSampleData');
  await run('removeAccount', { accountId: 'sample', confirm: false });
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
