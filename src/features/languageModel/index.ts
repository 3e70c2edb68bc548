import * as vscode from 'vscode';
import { lookUpToolName } from '../../contributions';
import type { Feature } from '../../platform/feature';
import type { Services } from '../../services/createServices';

/** The tool with which a language model in agent mode looks calls up, once a person has agreed. */
export function createLanguageModel(services: Services) {
  const load = () => import('./lookUpTool');
  return {
    commands: {},
    disposables: [
      vscode.lm.registerTool<unknown>(lookUpToolName, {
        prepareInvocation: async ({ input }) => (await load()).askBeforeLookUp(services, input),
        invoke: async ({ input }, token) => (await load()).lookUpForModel(services, input, token),
      }),
    ],
  } satisfies Feature;
}
