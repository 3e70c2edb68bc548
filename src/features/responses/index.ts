import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import { responseScheme } from '../../contributions';
import type { Services } from '../../services/createServices';
import { closeResponse } from './closeResponse';
import { registerInsights } from './responseInsights';
import { ResponseProvider } from './responseProvider';

export function commands(services: Services) {
  return {
    openResponse: async (lookup?: unknown, path?: unknown) =>
      (await import('./openResponse')).openResponse(services, lookup, path),
    openInHubSpot: async (call?: unknown) =>
      (await import('./openInHubSpot')).openInHubSpot(services, call),
  };
}

/** The response as a read-only JSON document, and what its raw values mean. */
export function register(services: Services): readonly Disposable[] {
  const provider = new ResponseProvider(services);
  return [
    provider,
    vscode.workspace.registerTextDocumentContentProvider(responseScheme, provider),
    services.store.onDidChange(({ id, kind }) => {
      if (kind === 'removed') {
        void closeResponse(id);
      }
    }),
    ...registerInsights(services),
  ];
}
