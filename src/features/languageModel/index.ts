import * as vscode from 'vscode';
import { lazy } from '../../base/lazy';
import { lookUpToolName } from '../../contributions';
import type { Feature } from '../../platform/feature';
import { settings } from '../../platform/settings';
import { signalOf } from '../../platform/signalOf';
import type { Services } from '../../services/createServices';
import { askAgain } from './askAgain';

/** The tool with which a language model in agent mode looks calls up, once a person has agreed. */
export function createLanguageModel(services: Services) {
  // One for the whole window: it remembers what has been asked.
  const load = lazy(async () => {
    const { LookUpTool } = await import('./lookUpTool');
    return new LookUpTool(services, settings, askAgain);
  });
  return {
    commands: {},
    disposables: [
      vscode.lm.registerTool<unknown>(lookUpToolName, {
        prepareInvocation: async ({ input }) => {
          const { message, progress, title } = await (await load()).prepare(input);
          return { invocationMessage: progress, confirmationMessages: { title, message } };
        },
        invoke: async ({ input }, token) => {
          const answer = await (await load()).invoke(input, signalOf(token));
          return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(answer)]);
        },
      }),
    ],
  } satisfies Feature;
}
