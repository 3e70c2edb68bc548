import * as vscode from 'vscode';
import { walkthroughId, type CommandName } from '../../contributions';
import type { CommandListener } from '../../platform/commands';
import type { Feature } from '../../platform/feature';
import type { Services } from '../../services/createServices';
import { stepOfCommand } from './stepOfCommand';
import { WalkthroughSteps } from './walkthroughSteps';

/** The first five minutes, step by step. VS Code shows the walkthrough; what is done in the product ticks its steps. */
export function createWalkthrough(
  { accounts, preferences, store }: Pick<Services, 'accounts' | 'preferences' | 'store'>,
  extensionId: string,
) {
  const steps = new WalkthroughSteps();
  if (accounts.list().length > 0) steps.remember('hasAddedAccount');
  return {
    /** To be called when a command has been run, with what came of it. */
    onDidRun: (name: CommandName, result: unknown): void => {
      const step = stepOfCommand(name, result);
      if (step !== undefined) steps.take(step);
    },
    commands: {
      getStarted: async () => {
        // VS Code knows it by the id of the extension before its own.
        const id = `${extensionId}#${walkthroughId}`;
        await vscode.commands.executeCommand('workbench.action.openWalkthrough', id, false);
        steps.takeAgain();
      },
    },
    disposables: [
      accounts.onDidChange(() => {
        if (accounts.list().length > 0) steps.take('hasAddedAccount');
      }),
      preferences.onDidChoose(name => {
        // Whoever presses a tab of a results panel reads what came back; commands that show one are told of by themselves.
        if (name === 'resultsTab') steps.take('hasRead');
      }),
      store.onDidChange(({ id, kind }) => {
        if (kind === 'added' && store.get(id)?.state === 'remembered') {
          steps.remember('hasLookedUp');
        } else if (kind === 'added') {
          steps.take('hasLookedUp');
        }
      }),
    ],
  } satisfies Feature & { onDidRun: CommandListener };
}
