import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import { contextKeys, viewIds } from '../../contributions';
import { setContextKey } from '../../platform/contextKey';
import type { Services } from '../../services/createServices';
import { AccountsTree } from './accountsTree';

export function commands({ accounts }: Services) {
  const load = () => import('./accountCommands');
  return {
    addAccount: async (argument?: unknown) => (await load()).addAccount(accounts, argument),
    switchAccount: async (argument?: unknown) => (await load()).switchAccount(accounts, argument),
    replaceToken: async (argument?: unknown) => (await load()).replaceToken(accounts, argument),
    removeAccount: async (argument?: unknown) => (await load()).removeAccount(accounts, argument),
    useSampleData: async () => ({ accountId: (await accounts.useSample()).id }),
  };
}

export function register({ accounts }: Services): readonly Disposable[] {
  const tree = new AccountsTree(accounts);
  const setHasAccount = (): void => {
    setContextKey(contextKeys.hasAccount, accounts.list().length > 0);
  };
  setHasAccount();
  return [
    vscode.window.createTreeView(viewIds.accounts, { treeDataProvider: tree }),
    accounts.onDidChange(setHasAccount),
  ];
}
