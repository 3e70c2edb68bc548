import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import { contextKeys, viewIds } from '../../contributions';
import { setContextKey } from '../../platform/contextKey';
import { accountName } from '../../projections/describeLookup';
import type { Services } from '../../services/createServices';
import { LookupsTree } from './lookupsTree';

export function commands(services: Services) {
  const load = () => import('./lookupsCommands');
  return {
    removeLookup: async (lookup?: unknown) => (await load()).removeLookup(services, lookup),
    clearLookups: async (options?: unknown) => (await load()).clearLookups(services, options),
  };
}

/** The Lookups view. Its title names the account that the next look-up asks. */
export function register({ accounts, knowledge, store }: Services): readonly Disposable[] {
  const tree = new LookupsTree(store, knowledge, accounts);
  const view = vscode.window.createTreeView(viewIds.lookups, {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const setHasLookup = (): void => {
    setContextKey(contextKeys.hasLookup, store.list().length > 0);
  };
  const nameAccount = (): void => {
    const { active } = accounts;
    view.description = active === undefined ? '' : accountName({ account: active });
  };
  setHasLookup();
  nameAccount();
  const subscription = store.onDidChange(({ kind }) => {
    if (kind !== 'updated') {
      setHasLookup();
    }
  });
  return [tree, view, subscription, accounts.onDidChange(nameAccount)];
}
