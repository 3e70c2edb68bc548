import { strict as assert } from 'node:assert';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import { callMark, canaryToken, tokenMark } from '../support/canary/canaries';
import { createCanaryPortal } from '../support/canary/canaryPortal';
import { answerWith } from '../support/hubspot/faults';
import { startHubSpotServer, type HubSpotServer } from '../support/hubspot/hubspotServer';
import { eventsFileVariable } from '../support/report/testEvent';
import { cleanUp, run, waitFor, type Summary } from './publicSurface';

const folderOfRun = process.env[eventsFileVariable];
const curl = `curl https://api.hubapi.com/crm/v3/objects/calls/batch/read -H 'Authorization: Bearer ${canaryToken}' -d '{"inputs":[{"id":"430001"}]}'`;

describe('A token and a call in VS Code', () => {
  let server: HubSpotServer;
  let accountId: string;
  let workspace: string;
  let lookup: Summary;
  /** The folder of the exported files, which is none of VS Code's. */
  let exports: string;
  /** All that commands have answered, said in errors, put on the clipboard or shown. */
  const told: unknown[] = [];

  const setBaseUrl = (url: string | undefined) =>
    vscode.workspace
      .getConfiguration('hubspotCalls')
      .update('apiBaseUrl', url, vscode.ConfigurationTarget.Global);
  /** Runs a command and keeps what it tells, be it an error. */
  const runAndListen = async (name: string, ...args: readonly unknown[]): Promise<unknown> => {
    const answer = await run(name, ...args).catch((error: unknown) => String(error));
    told.push(name, answer, await vscode.env.clipboard.readText());
    return answer;
  };

  before(async function () {
    this.timeout(240_000);
    await cleanUp();
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    workspace = folder.uri.fsPath;
    server = await startHubSpotServer({ token: canaryToken, portal: createCanaryPortal() });
    await setBaseUrl(server.url);
    ({ accountId } = (await runAndListen('addAccount', {
      name: 'Canary',
      token: `Bearer ${canaryToken}`,
    })) as { accountId: string });

    const ids = `430001 430010 430404 ${canaryToken}`;
    lookup = (await runAndListen('lookUp', { ids })) as Summary;
    await runAndListen('lookUp', { ids, propertiesWithHistory: ['hs_call_title'] });
    await runAndListen('lookUp', { ids, archived: true });
    await runAndListen('recheckArchived', lookup.id);
    await runAndListen('refreshLookup', lookup.id);
    for (const status of [401, 403, 404, 502]) {
      server.fail(
        ({ request, ...exchange }) => {
          const sent = request.headers['authorization'] ?? '';
          const body = { status: 'error', category: sent, message: sent, correlationId: sent };
          return answerWith(status, body)({ request, ...exchange });
        },
        { times: 10 },
      );
      const { id } = (await runAndListen('lookUp', { ids: '430001' })) as Summary;
      await runAndListen('copySupportDetails', id);
      server.reset();
      await runAndListen('retryFailed', id);
    }
    await vscode.env.clipboard.writeText('430001');
    await runAndListen('lookUpClipboard', { confirm: false });
    const document = await vscode.workspace.openTextDocument({ content: '430001 430404' });
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 0, 0, 13);
    await runAndListen('lookUpSelection', { confirm: false });
    await runAndListen('lookUpFile', vscode.Uri.joinPath(folder.uri, 'call-ids.txt'));
    await runAndListen('importCurl', curl);
    await runAndListen('runRequest');
    for (const command of [
      'showResults',
      'openResponse',
      'copyAsNode',
      'copyAsPython',
      'copyAsHttp',
      // The last one: without a cURL command on the clipboard, importCurl would ask for one.
      'copyAsCurl',
      'showLog',
    ]) {
      await runAndListen(command, lookup.id);
    }
    exports = await mkdtemp(join(tmpdir(), 'canary-exports-'));
    for (const format of ['json', 'ndjson', 'csv', 'markdown']) {
      const uri = vscode.Uri.file(join(exports, `calls.${format}`));
      await runAndListen('exportLookup', { lookupId: lookup.id, format, uri, report: true });
    }
    await runAndListen(
      'compareCalls',
      ...['430001', '430010'].map(id => ({ lookupId: lookup.id, id })),
    );
    await runAndListen('replaceToken', { accountId, token: canaryToken });
    await runAndListen('replaceToken', { accountId: 'unknown', token: canaryToken });
    for (const command of [
      'addAccount',
      'switchAccount',
      'removeAccount',
      'replaceToken',
      'moveToken',
      'ignoreTokens',
      'lookUp',
      'importCurl',
      'runRequest',
      'showResults',
      'openInHubSpot',
      'exportLookup',
    ]) {
      await runAndListen(command, { token: canaryToken, [canaryToken]: [canaryToken] });
    }
    // What is kept of look-ups is written every second.
    await new Promise(resolve => setTimeout(resolve, 2500));
  });
  after(async () => {
    await run('removeAccount', { accountId, confirm: false });
    await setBaseUrl(undefined);
    await rm(join(workspace, '.vscode'), { recursive: true, force: true });
    await rm(exports, { recursive: true, force: true });
    await server.close();
    await cleanUp();
  });

  /** The response document, which a command has opened. */
  const responseDocument = (): Promise<vscode.TextDocument> =>
    waitFor(() =>
      vscode.workspace.textDocuments.find(
        ({ uri }) => uri.scheme === 'hubspot-call' && uri.path.startsWith(`/${lookup.id}`),
      ),
    );

  it('are found: the search would find them', async () => {
    const document = await responseDocument();
    assert.ok(document.getText().includes(callMark));
    assert.ok(server.requests.length > 0);
  });

  it('leave no trace of the token in what commands answer, say and copy, nor of the call', () => {
    const text = JSON.stringify(told);
    assert.ok(text.includes('430404') && text.includes('HUBSPOT_TOKEN'));
    assert.ok(!text.includes(tokenMark), text.slice(text.indexOf(tokenMark) - 300));
    assert.ok(!text.includes(callMark), text.slice(text.indexOf(callMark) - 300));
  });

  it('leave no trace of the token in exported files, which hold the call', async () => {
    const names = (await readdir(exports)).sort();
    const texts = await Promise.all(names.map(name => readFile(join(exports, name), 'utf8')));
    const filesOf = (mark: string) => names.filter((_, index) => texts[index]?.includes(mark));
    assert.deepStrictEqual(filesOf(callMark), [
      'calls.csv',
      'calls.json',
      'calls.markdown',
      'calls.ndjson',
    ]);
    assert.ok(names.some(name => name.endsWith('-report.md')));
    assert.deepStrictEqual(filesOf(tokenMark), []);
  });

  it('leave no trace of the token in any text that is open, nor in any problem', () => {
    const texts = vscode.workspace.textDocuments.map(document => document.getText());
    const schemes = vscode.workspace.textDocuments.map(({ uri }) => uri.scheme);
    assert.ok(schemes.includes('hubspot-compare'), schemes.join());
    const problems = vscode.languages
      .getDiagnostics()
      .flatMap(([, list]) => list.map(({ message, code }) => [message, code]));
    assert.ok(texts.length > 2 && problems.length > 0);
    assert.ok(!JSON.stringify([texts, problems]).includes(tokenMark));
  });

  // A VS Code that a browser shows writes its log files with a module that has to be compiled, and that the tests go without: there,
  // what is written to the log is searched by the invariants only.
  it('leave no trace in any log, storage, state or setting that is on the disk', async function () {
    if (folderOfRun === undefined) {
      // A debugger runs the tests in a VS Code whose folders are not ours to read.
      this.skip();
    }
    const folder = dirname(folderOfRun);
    const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter(file => file.isFile())
      .map(file => join(file.parentPath, file.name));
    const contents = await Promise.all(
      files.map(async file => ({ file, text: await readFile(file, 'latin1').catch(() => '') })),
    );
    const filesWith = (mark: string) =>
      contents.filter(({ text }) => text.includes(mark)).map(({ file }) => file);
    assert.ok(filesWith('430404').some(file => /[\\/]lookups[\\/]/.test(file)));
    assert.deepStrictEqual([filesWith(tokenMark), filesWith(callMark)], [[], []]);
  });

  it('go where the user says, and not where a folder’s settings do', async () => {
    const evil = await startHubSpotServer({ token: canaryToken });
    try {
      await mkdir(join(workspace, '.vscode'), { recursive: true });
      const settings = {
        'hubspotCalls.apiBaseUrl': evil.url,
        'hubspotCalls.recheckArchived': 'always',
        'http.proxy': evil.url,
      };
      await writeFile(join(workspace, '.vscode', 'settings.json'), JSON.stringify(settings));
      const configuration = () => vscode.workspace.getConfiguration('hubspotCalls');
      // This one may be set by a folder: once it is there, the others have been read, too.
      await waitFor(() => configuration().get('recheckArchived') === 'always' || undefined);
      server.reset();
      const { counts } = (await run('lookUp', { ids: '430001' })) as Summary;
      assert.equal(counts['found'], 1);
      assert.equal(configuration().get('apiBaseUrl'), server.url);
      assert.ok(server.requests.length > 0);
      assert.deepStrictEqual([...evil.requests, ...evil.companions], []);
    } finally {
      await evil.close();
    }
  });

  it('are text wherever they are pointed at: no HTML, no command, no link but HubSpot’s', async () => {
    const document = await responseDocument();
    const { uri } = document;
    const shown: vscode.MarkdownString[] = [];
    for (const [, name] of document.getText().matchAll(/"(hs_\w+|430001)"/g)) {
      const at = document.positionAt(document.getText().indexOf(`"${name ?? ''}"`) + 1);
      for (const position of [at, document.lineAt(at.line).range.end.translate(0, -4)]) {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          uri,
          position,
        );
        shown.push(
          ...hovers.flatMap(({ contents }) =>
            contents.filter(content => content instanceof vscode.MarkdownString),
          ),
        );
      }
    }
    assert.ok(shown.length > 3);
    // What looks for a call in the tree is the one command that may be run from there.
    const command = 'hubspotCalls.findInTree';
    for (const { isTrusted, supportHtml, supportThemeIcons, value } of shown) {
      assert.deepStrictEqual([supportHtml ?? false, supportThemeIcons ?? false], [false, false]);
      const enabled = typeof isTrusted === 'object' ? isTrusted.enabledCommands : [];
      assert.ok(isTrusted !== true && enabled.every(name => name === command), value);
      const links = [...value.matchAll(/(?<!\\)\]\(<?([^)>]*)/g)].map(([, target]) => target ?? '');
      const strangers = links.filter(
        target => !target.startsWith('https://') && !target.startsWith(`command:${command}`),
      );
      assert.deepStrictEqual(strangers, []);
    }
  });
}).timeout(60_000);
