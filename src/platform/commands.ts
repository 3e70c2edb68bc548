import * as vscode from 'vscode';
import type { Disposable } from '../base/disposables';
import { UnloggedError } from '../base/unloggedError';
import { commandId, commandNames, type CommandName } from '../contributions';
import type { Log } from '../services/ports';
import { showError } from './showError';

/** What a command does. Its arguments come from menus, keybindings and other extensions, so they are unknown. */
export type CommandHandler = (...args: readonly unknown[]) => unknown;
/** Told of a command that was run, with what came of it. */
export type CommandListener = (name: CommandName, result: unknown) => void;
/** What each command does. */
export type CommandHandlers = Readonly<Record<CommandName, CommandHandler>>;

/**
 * Registers every command. The one place where an error ends: it is logged and handed on to VS Code, which shows its message to
 * a user and rejects the promise of a program.
 */
export function registerCommands(
  handlers: CommandHandlers,
  log: Log,
  onDidRun: CommandListener,
): readonly Disposable[] {
  return commandNames.map(name =>
    vscode.commands.registerCommand(commandId(name), async (...args: unknown[]) => {
      try {
        const result = await handlers[name](...args);
        onDidRun(name, result);
        return result;
      } catch (error) {
        log.error(`${name}: ${loggedText(error)}`);
        throw error;
      }
    }),
  );
}

function loggedText(error: unknown): string {
  if (error instanceof UnloggedError) return 'refused, and the user was told why';
  return error instanceof Error ? error.message : String(error);
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
