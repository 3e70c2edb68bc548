import * as vscode from 'vscode';
import type { CallExplorerApi } from './api';
import type { Disposable } from './base/disposables';
import { createAccounts } from './features/accounts';
import { createComparison } from './features/comparison';
import { createExports } from './features/exports';
import { createLanguageModel } from './features/languageModel';
import { createApi, createLookUp } from './features/lookUp';
import { createLookups } from './features/lookups';
import { createPrivacy } from './features/privacy';
import { createProblems } from './features/problems';
import { createRequests } from './features/requests';
import { createResponses } from './features/responses';
import { createResults } from './features/results';
import { createTokens } from './features/tokens';
import { createWalkthrough } from './features/walkthrough';
import { LazyTransport } from './hubspot/transports/lazyTransport';
import { registerCommands } from './platform/commands';
import { MementoState } from './platform/mementoState';
import { onDidFocusWindow } from './platform/onDidFocusWindow';
import { OutputLog } from './platform/outputLog';
import { settings } from './platform/settings';
import { StorageFiles } from './platform/storageFiles';
import { VsCodeSecretStore } from './platform/vsCodeSecretStore';
import { useTexts } from './projections/values/textLocale';
import { createServices } from './services/createServices';

let flush: (() => Promise<void>) | undefined;

/**
 * Registers everything, and has what is remembered of look-ups read. HTTP client, decoders, parsers and the sample portal load
 * when they are used, and settings are looked at when somebody asks: see “What is loaded when” in ARCHITECTURE.md.
 */
export function activate(context: vscode.ExtensionContext): CallExplorerApi {
  useTexts({ bundle: vscode.l10n.bundle, language: vscode.env.language });
  const log = new OutputLog();
  const state = new MementoState(context.globalState);
  const services = createServices({
    network: new LazyTransport(async () => {
      const { FetchTransport } = await import('./hubspot/transports/fetchTransport');
      return new FetchTransport(() => ({
        baseUrl: settings.apiBaseUrl,
        timeoutMs: settings.requestTimeoutMs,
        userAgent: userAgentOf(context.extension),
      }));
    }),
    sample: new LazyTransport(async () => {
      const { unhurriedPortal } = await import('./sample/unhurriedPortal');
      const { createSamplePortal } = await import('./sample/createSamplePortal');
      return unhurriedPortal(createSamplePortal());
    }),
    clock: Date,
    secrets: new VsCodeSecretStore(context.secrets),
    state,
    workspaceState: new MementoState(context.workspaceState),
    onDidFocus: onDidFocusWindow,
    // Windows without a folder share one place. Look-ups have ids of their own, so that none takes another's file.
    files: new StorageFiles(
      vscode.Uri.joinPath(context.storageUri ?? context.globalStorageUri, 'lookups').fsPath,
    ),
    log,
    configuration: () => settings,
  });
  const features = {
    accounts: createAccounts(services),
    comparison: createComparison(services, log),
    exports: createExports(services),
    languageModel: createLanguageModel(services),
    lookUp: createLookUp(services),
    lookups: createLookups(services, log),
    privacy: createPrivacy(services),
    problems: createProblems(services, log),
    requests: createRequests(services, log),
    responses: createResponses(services, log),
    results: createResults(services, context.extensionUri, log),
    tokens: createTokens(state, log),
    walkthrough: createWalkthrough(services, context.extension.id),
  };
  const handlers = {
    ...features.accounts.commands,
    ...features.comparison.commands,
    ...features.exports.commands,
    ...features.lookUp.commands,
    ...features.lookups.commands,
    ...features.privacy.commands,
    ...features.problems.commands,
    ...features.requests.commands,
    ...features.responses.commands,
    ...features.results.commands,
    ...features.tokens.commands,
    ...features.walkthrough.commands,
    showLog: () => log.show(),
  };
  context.subscriptions.push(
    log,
    ...Object.values(features).flatMap(({ disposables }): readonly Disposable[] => disposables),
    services.knowledge.follow(services.unmasked),
    ...registerCommands(handlers, log, features.walkthrough.onDidRun),
  );
  flush = () => services.memory.flush();
  void services.memory.restore();
  return createApi(services);
}

/** VS Code waits some seconds for it when a window closes. */
export function deactivate(): Promise<void> | undefined {
  return flush?.();
}

function userAgentOf({ id, packageJSON }: vscode.Extension<unknown>): string {
  const { version } = packageJSON as { version?: unknown };
  return `${id}/${typeof version === 'string' ? version : '0'}`;
}
