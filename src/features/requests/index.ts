import * as vscode from 'vscode';
import type { Feature } from '../../platform/feature';
import { whenOpened } from '../../platform/whenOpened';
import type { Services } from '../../services/createServices';
import { logFaults } from '../../services/logFaults';
import type { Log } from '../../services/ports';
import { CurlPaste, curlPasteMetadata } from './curlPaste';
import { requestFiles } from './requestDocument';
import { RequestFixes, requestFixesMetadata } from './requestFixes';
import { RequestLenses } from './requestLenses';
import { RequestNames } from './requestNames';
import { RequestDiagnostics } from './requestDiagnostics';

/** Request files in the editor: their problems and what mends them, CodeLens, completion, hover, and cURL that is pasted in. */
export function createRequests(services: Services, log: Log) {
  const names = new RequestNames(services);
  const load = () => import('./requestCommands');
  const loadCode = () => import('./codeCommands');
  const loadCurl = () => import('./curlCommands');
  return {
    commands: {
      runRequest: async (...args: readonly unknown[]) => (await load()).runRequest(args),
      newRequestFile: async () => (await load()).newRequestFile(),
      saveAsRequestFile: async (lookup?: unknown) =>
        (await load()).saveAsRequestFile(services, lookup),
      copyAsCurl: async (source?: unknown) => (await loadCode()).copyAsCurl(services, source),
      copyAsNode: async (source?: unknown) => (await loadCode()).copyAsNode(services, source),
      copyAsPython: async (source?: unknown) => (await loadCode()).copyAsPython(services, source),
      copyAsHttp: async (source?: unknown) => (await loadCode()).copyAsHttp(services, source),
      importCurl: async (command?: unknown) => (await loadCurl()).importCurl(command),
    },
    disposables: [
      new RequestDiagnostics(services, logFaults(log)),
      whenOpened(requestFiles, () => [
        vscode.languages.registerCodeLensProvider(requestFiles, new RequestLenses()),
        vscode.languages.registerCompletionItemProvider(requestFiles, names, '"'),
        vscode.languages.registerHoverProvider(requestFiles, names),
        vscode.languages.registerCodeActionsProvider(
          requestFiles,
          new RequestFixes(services),
          requestFixesMetadata,
        ),
        vscode.languages.registerDocumentPasteEditProvider(
          requestFiles,
          new CurlPaste(),
          curlPasteMetadata,
        ),
      ]),
    ],
  } satisfies Feature;
}
