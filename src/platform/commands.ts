import * as vscode from 'vscode';
import type { Disposable } from '../base/disposables';
import { commandId, commandNames, type CommandName } from '../contributions';
import type { Log } from '../services/ports';
import { showError } from './showError';

/** What a command does. Its arguments come from menus, keybindings and other extensions, so they are unknown. */
export type CommandHandler = (...args: readonly unknown[]) => unknown;
export type CommandHandlers = Readonly<Record<CommandName, CommandHandler>>;

/**
 * Registers every command. The one place where an error ends: it is logged and handed on to VS Code, which shows its message to
 * a user and rejects the promise of a program.
 */
export function registerCommands(handlers: CommandHandlers, log: Log): readonly Disposable[] {
  return commandNames.map(name =>
    vscode.commands.registerCommand(commandId(name), async (...args: unknown[]) => {
      try {
        return await handlers[name](...args);
      } catch (error) {
        log.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
        throw error;
      }
    }),
  );
}

/**
 * Runs one of our commands because a person pressed a button of ours. VS Code shows errors only of commands that it ran itself,
 * so this shows them.
 */
export async function runForUser(name: CommandName, ...args: readonly unknown[]): Promise<void> {
  try {
    await runCommand(name, ...args);
  } catch (error) {
    showError(error);
  }
}

/** Runs one of our commands: how features use each other. */
export function runCommand(name: CommandName, ...args: readonly unknown[]): Thenable<unknown> {
  return vscode.commands.executeCommand(commandId(name), ...args);
}
