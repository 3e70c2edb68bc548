import * as vscode from 'vscode';
import { contextKeys, viewIds } from '../../contributions';
import type { Feature } from '../../platform/feature';
import { setContextKey } from '../../platform/setContextKey';
import type { Services } from '../../services/createServices';
import { AccountStatus } from './accountStatus';
import { AccountsTree } from './accountsTree';
import { warnNearLimit } from './warnNearLimit';

/** The accounts that look-ups ask: their view, the one in use in the status bar, and what keeps them. */
export function createAccounts(services: Services) {
  const { accounts, usage } = services;
  const tree = new AccountsTree(services);
  const load = () => import('./accountCommands');
  const setHasAccount = (): void => {
    setContextKey(contextKeys.hasAccount, accounts.list().length > 0);
  };
  setHasAccount();
  return {
    commands: {
      addAccount: async (argument?: unknown) => (await load()).addAccount(services, argument),
      importCliAccounts: async (argument?: unknown) =>
        (await import('./importCliAccounts')).importCliAccounts(services, argument),
      switchAccount: async (argument?: unknown) => (await load()).switchAccount(accounts, argument),
      renameAccount: async (argument?: unknown) =>
        (await import('./renameAccount')).renameAccount(accounts, argument),
      checkAccount: async (argument?: unknown) =>
        (await import('./checkAccount')).checkAccount(services, argument),
      replaceToken: async (argument?: unknown) =>
        (await import('./replaceToken')).replaceToken(services, argument),
      removeAccount: async (argument?: unknown) =>
        (await import('./removeAccount')).removeAccount(services, argument),
      useSampleData: async () => ({ accountId: (await accounts.useSample()).id }),
    },
    disposables: [
      tree,
      new AccountStatus(services),
      vscode.window.createTreeView(viewIds.accounts, { treeDataProvider: tree }),
      accounts.onDidChange(setHasAccount),
      usage.onNearLimit(id => warnNearLimit(services, id)),
    ],
  } satisfies Feature;
}
