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

/** The address of a look-up's response document. */
export function responseOf(lookupId: string): vscode.Uri {
  return vscode.Uri.from({ scheme: 'hubspot-call', path: `/${lookupId}.json` });
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
