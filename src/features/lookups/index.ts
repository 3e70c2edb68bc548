import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import { contextKeys, viewIds } from '../../contributions';
import { setContextKey } from '../../platform/contextKey';
import type { Services } from '../../services/createServices';
import { LookupsTree } from './lookupsTree';

export function commands(services: Services) {
  const load = () => import('./lookupsCommands');
  return {
    removeLookup: async (lookup?: unknown) => (await load()).removeLookup(services, lookup),
    clearLookups: async (options?: unknown) => (await load()).clearLookups(services, options),
  };
}

/** The Lookups view. */
export function register({ store }: Services): readonly Disposable[] {
  const tree = new LookupsTree(store);
  const setHasLookup = (): void => {
    setContextKey(contextKeys.hasLookup, store.list().length > 0);
  };
  setHasLookup();
  return [
    tree,
    vscode.window.createTreeView(viewIds.lookups, {
      treeDataProvider: tree,
      canSelectMany: true,
      showCollapseAll: true,
    }),
    store.onDidChange(setHasLookup),
  ];
}
