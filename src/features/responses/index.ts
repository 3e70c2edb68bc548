import * as vscode from 'vscode';
import { responseScheme } from '../../contributions';
import type { Feature } from '../../platform/feature';
import { whenOpened } from '../../platform/whenOpened';
import type { Services } from '../../services/createServices';
import { logFaults } from '../../services/logFaults';
import type { Log } from '../../services/ports';
import { closeResponse } from './closeResponse';
import { registerInsights } from './registerInsights';
import { ResponseProvider } from './responseProvider';

/** The response as a read-only JSON document, and what its raw values mean. */
export function createResponses(services: Services, log: Log) {
  const provider = new ResponseProvider(services);
  return {
    commands: {
      openResponse: async (lookup?: unknown, path?: unknown) =>
        (await import('./openResponse')).openResponse(services, lookup, path),
      openInHubSpot: async (call?: unknown) =>
        (await import('./openInHubSpot')).openInHubSpot(services, call),
    },
    disposables: [
      provider,
      vscode.workspace.registerTextDocumentContentProvider(responseScheme, provider),
      services.store.onDidChange(({ id, kind }) => {
        if (kind === 'removed') {
          closeResponse(id).catch(logFaults(log));
        }
      }),
      whenOpened({ scheme: responseScheme }, () => registerInsights(services)),
    ],
  } satisfies Feature;
}
