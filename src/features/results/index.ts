import * as vscode from 'vscode';
import { resultsPanelType } from '../../contributions';
import { runCommand } from '../../platform/commands';
import type { Feature } from '../../platform/feature';
import { meantLookup } from '../../platform/meantLookup';
import type { ResultsTabName } from '../../protocol/resultsTabs';
import type { Services } from '../../services/createServices';
import { logFaults } from '../../services/logFaults';
import type { Log } from '../../services/ports';
import { ResultsPanels } from './resultsPanels';

/** The results panels, one a look-up at most. Opened by a command, closed with their look-up. */
export function createResults(services: Services, extensionUri: vscode.Uri, log: Log) {
  const { selectedRows, selection, store } = services;
  const panels = new ResultsPanels(services, {
    webviewFolder: vscode.Uri.joinPath(extensionUri, 'dist', 'webview'),
    onError: logFaults(log),
  });
  const show = async (argument: unknown, tab?: ResultsTabName): Promise<void> => {
    const lookup = meantLookup(store, argument);
    await panels.show(lookup, tab);
  };
  /** Of the look-up given, else of the one whose panel is in front. */
  const showTab = (tab: ResultsTabName) => (argument?: unknown) =>
    show(argument ?? panels.activeId, tab);
  return {
    commands: {
      showResults: (argument?: unknown) => show(argument),
      showInResults: async (argument?: unknown) => {
        const { meantCallIn } = await import('../../platform/meantCallIn');
        const { lookup, id } = meantCallIn(store, argument ?? selectedRows.get()[0]);
        await panels.show(lookup);
        selection.select({ lookupId: lookup.id, id, by: 'command' });
      },
      showCallsView: showTab('calls'),
      showJsonView: showTab('json'),
      showTextView: showTab('text'),
      showRequestsView: showTab('requests'),
      copyTableRows: () => panels.use('copyRows'),
      copyTableRowsWithHeader: () => panels.use('copyRowsWithHeader'),
      copyTableIds: () => panels.use('copyIds'),
      copyTableValues: () => panels.use('copyValues'),
      copyTableRawValues: () => panels.use('copyRawValues'),
      copyTableRecords: () => panels.use('copyRecords'),
      copyJsonPath: () => panels.use('copyPath'),
      compareTableCalls: () => panels.use('compare'),
      exportTableCalls: () => panels.use('export'),
      exportResults: () => runCommand('exportLookup', panels.activeId),
    },
    disposables: [
      panels,
      vscode.window.registerWebviewPanelSerializer(resultsPanelType, {
        deserializeWebviewPanel: (panel, state: unknown) => panels.restore(panel, state),
      }),
    ],
  } satisfies Feature;
}
