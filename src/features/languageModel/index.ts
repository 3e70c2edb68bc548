import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import { lookUpToolName } from '../../contributions';
import type { Services } from '../../services/createServices';

/** The tool with which a language model in agent mode looks calls up, once a person has agreed. */
export function register(services: Services): readonly Disposable[] {
  const load = () => import('./lookUpTool');
  return [
    vscode.lm.registerTool<unknown>(lookUpToolName, {
      prepareInvocation: async ({ input }) => (await load()).askBeforeLookUp(services, input),
      invoke: async ({ input }, token) => (await load()).lookUpForModel(services, input, token),
    }),
  ];
}
