import * as vscode from 'vscode';
import * as accounts from './features/accounts';
import * as languageModel from './features/languageModel';
import * as lookUp from './features/lookUp';
import { createComparison } from './features/comparison';
import * as fileExports from './features/exports';
import { createLookups } from './features/lookups';
import { createProblems } from './features/problems';
import { createPrivacy } from './features/privacy';
import * as requests from './features/requests';
import * as responses from './features/responses';
import { createResults } from './features/results';
import { createTokens } from './features/tokens';
import { LazyTransport } from './hubspot/lazyTransport';
import { registerCommands } from './platform/commands';
import { GlobalStateStore } from './platform/globalState';
import { OutputLog } from './platform/log';
import { VsCodeSecretStore } from './platform/secretStorage';
import { openWalkthrough } from './platform/openWalkthrough';
import { settings } from './platform/settings';
import { StorageFiles } from './platform/storageFiles';
import { useTexts } from './projections/textLocale';
import { createServices } from './services/createServices';

let flush: (() => Promise<void>) | undefined;

/** Registers everything and runs nothing: HTTP client, decoders, parsers and the sample portal load when they are used. */
export function activate(context: vscode.ExtensionContext): lookUp.CallExplorerApi {
  useTexts({ bundle: vscode.l10n.bundle, language: vscode.env.language });
  const log = new OutputLog();
  const state = new GlobalStateStore(context.globalState);
  const services = createServices({
    network: new LazyTransport(async () => {
      const { FetchTransport } = await import('./hubspot/fetchTransport');
      return new FetchTransport(() => ({
        baseUrl: settings.apiBaseUrl,
        timeoutMs: settings.requestTimeoutMs,
        userAgent: userAgentOf(context.extension),
      }));
    }),
    sample: new LazyTransport(async () => {
      const { createSamplePortal } = await import('./sample/samplePortal');
      return createSamplePortal();
    }),
    clock: Date,
    secrets: new VsCodeSecretStore(context.secrets),
    state,
    // Windows without a folder share one place. Look-ups have ids of their own, so that none takes another's file.
    files: new StorageFiles(
      vscode.Uri.joinPath(context.storageUri ?? context.globalStorageUri, 'lookups').fsPath,
    ),
    log,
    configuration: () => settings,
  });
  const lookups = createLookups(services);
  const comparison = createComparison(services);
  const problems = createProblems(services, log);
  const privacy = createPrivacy(services);
  const results = createResults(services, context.extensionUri, log);
  const tokens = createTokens(state);
  const handlers = {
    ...accounts.commands(services),
    ...comparison.commands,
    ...fileExports.commands(services),
    ...lookUp.commands(services),
    ...lookups.commands,
    ...privacy.commands,
    ...problems.commands,
    ...requests.commands(services),
    ...responses.commands(services),
    ...results.commands,
    ...tokens.commands,
    getStarted: () => openWalkthrough(context.extension.id),
    showLog: () => log.show(),
  };
  context.subscriptions.push(
    log,
    ...accounts.register(services),
    ...comparison.disposables,
    ...languageModel.register(services),
    ...lookups.disposables,
    ...privacy.disposables,
    ...problems.disposables,
    ...requests.register(services),
    ...responses.register(services),
    ...results.disposables,
    ...tokens.disposables,
    services.knowledge.follow(services.store),
    ...registerCommands(handlers, log),
  );
  flush = () => services.memory.flush();
  void services.memory.restore();
  return lookUp.createApi(services);
}

/** VS Code waits some seconds for it when a window closes. */
export function deactivate(): Promise<void> | undefined {
  return flush?.();
}

function userAgentOf({ id, packageJSON }: vscode.Extension<unknown>): string {
  const { version } = packageJSON as { version?: unknown };
  return `${id}/${typeof version === 'string' ? version : '0'}`;
}
