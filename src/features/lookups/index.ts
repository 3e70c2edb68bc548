import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { contextKeys, viewIds } from '../../contributions';
import { afterStart } from '../../platform/afterStart';
import type { Feature } from '../../platform/feature';
import { setContextKey } from '../../platform/setContextKey';
import { accountName } from '../../projections/accounts/accountName';
import type { Services } from '../../services/createServices';
import { logFaults } from '../../services/logFaults';
import type { Log } from '../../services/ports';
import { AddedRows } from './addedRows';
import { ArrangementMessage } from './arrangementMessage';
import { AttentionBadge } from './attentionBadge';
import { createCopyCommands, type RowsOf } from './copyCommands';
import { LookupsDrag } from './lookupsDrag';
import { LookupsTree } from './lookupsTree';
import { tellOfRows } from './tellOfRows';
import { TreeSelection } from './treeSelection';

/** The Lookups view, and what its rows give. Its title names the account that the next look-up asks. */
export function createLookups(services: Services, log: Log) {
  const { accounts, arrangements, knowledge, personal, selectedRows, selection, store } = services;
  const added = new AddedRows(services);
  const tree = new LookupsTree(store, knowledge, accounts, arrangements, added);
  const view = vscode.window.createTreeView(viewIds.lookups, {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
    dragAndDropController: new LookupsDrag(services),
  });
  const inStep = new TreeSelection(view, tree, selection);
  const load = () => import('./lookupsCommands');
  const arrange = () => import('./arrangeCommands');
  const loadForCalls = () => import('./callCommands');
  const setHasLookup = (): void => {
    setContextKey(contextKeys.hasLookup, store.list().length > 0);
  };
  const nameAccount = (): void => {
    const { active } = accounts;
    const facts = [
      ...(active === undefined ? [] : [accountName({ account: active })]),
      ...(personal.isHidden ? [l10n.t('masked')] : []),
    ];
    view.description = facts.join(' · ');
  };
  setHasLookup();
  const subscription = store.onDidChange(({ kind }) => {
    if (kind === 'added' || kind === 'removed') {
      setHasLookup();
    }
  });
  /** A key means what is selected; a menu says which rows it was opened for. */
  const rowsOf: RowsOf = (row, rows) =>
    row === undefined ? view.selection : tree.rowsAmong(Array.isArray(rows) ? rows : [row]);
  return {
    commands: {
      groupCalls: async (lookup?: unknown) => (await arrange()).groupCalls(services, lookup),
      sortCalls: async (lookup?: unknown) => (await arrange()).sortCalls(services, lookup),
      filterCalls: async (lookup?: unknown) => (await arrange()).filterCalls(services, lookup),
      hideEmpty: async (lookup?: unknown) => (await arrange()).hideEmpty(services, lookup, true),
      showEmpty: async (lookup?: unknown) => (await arrange()).hideEmpty(services, lookup, false),
      clearArrangement: async (lookup?: unknown) =>
        (await arrange()).clearArrangement(services, lookup),
      removeLookup: async (lookup?: unknown, selected?: unknown) =>
        (await load()).removeLookup(services, lookup, selected),
      clearLookups: async (options?: unknown) => (await load()).clearLookups(services, options),
      ...createCopyCommands(services, rowsOf),
      exportSelected: async (row?: unknown, rows?: unknown) =>
        (await import('./exportSelected')).exportSelected(rowsOf(row, rows)),
      findInTree: async (call?: unknown) =>
        (await loadForCalls()).findInTree(services, inStep, call),
      reloadAssociations: async (call?: unknown) =>
        (await loadForCalls()).reloadAssociations(services, call),
      dismissHint: async (row?: unknown) => (await loadForCalls()).dismissHint(services, row),
    },
    disposables: [
      tree,
      view,
      inStep,
      new ArrangementMessage(view, services, logFaults(log)),
      new AttentionBadge(view, services),
      ...tellOfRows(view, selectedRows),
      subscription,
      afterStart(nameAccount),
      accounts.onDidChange(nameAccount),
      personal.onDidChange(nameAccount),
      added,
      view.onDidExpandElement(({ element }) => added.expanded(element)),
    ],
  } satisfies Feature;
}
