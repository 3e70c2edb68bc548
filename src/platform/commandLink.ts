import * as vscode from 'vscode';
import { commandId, type CommandName } from '../contributions';

/** A link that runs one of our commands. It shares its text with nothing foreign: only what is trusted may run a command. */
export function commandLink(
  label: string,
  name: CommandName,
  argument: unknown,
): vscode.MarkdownString {
  const command = commandId(name);
  // What ends an address in Markdown is written out, too.
  const encoded = encodeURIComponent(JSON.stringify([argument])).replace(
    /[()]/g,
    sign => `%${sign.charCodeAt(0).toString(16)}`,
  );
  const link = new vscode.MarkdownString();
  link.isTrusted = { enabledCommands: [command] };
  link.appendMarkdown('[').appendText(label).appendMarkdown(`](command:${command}?${encoded})`);
  return link;
}
