import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { answerFaults } from '../support/hubspot/answerFaults';
import { faults } from '../support/hubspot/faults';
import { startHubSpotServer, type HubSpotServer } from '../support/hubspot/hubspotServer';
import { transmissionFaults } from '../support/hubspot/transmissionFaults';
import { cleanUp, openResponse, responseOf, run, waitFor, type Summary } from './publicSurface';

describe('A look-up in an account of HubSpot', () => {
  let server: HubSpotServer;
  let accountId: string;

  const setBaseUrl = (url: string | undefined) =>
    vscode.workspace
      .getConfiguration('hubspotCalls')
      .update('apiBaseUrl', url, vscode.ConfigurationTarget.Global);
  const lookUp = async (ids: readonly string[], rest = {}): Promise<Summary> =>
    (await run('lookUp', { ids, ...rest })) as Summary;

  before(async () => {
    await cleanUp();
    server = await startHubSpotServer();
    await setBaseUrl(server.url);
    ({ accountId } = (await run('addAccount', {
      name: 'Loopback',
      token: `"Bearer ${server.token}" `,
    })) as { accountId: string });
  });
  beforeEach(() => server.reset());
  after(async () => {
    await run('removeAccount', { accountId, confirm: false });
    await setBaseUrl(undefined);
    await server.close();
    await cleanUp();
  });

  it('sends the token that was pasted with quotes, blanks and Bearer, and the configured properties', async () => {
    const { counts } = await lookUp(['430001', '430404']);
    assert.deepStrictEqual([counts['found'], counts['missing']], [1, 1]);
    const [request] = server.requests;
    assert.equal(request?.headers['authorization'], `Bearer ${server.token}`);
    const { properties } = request.json as { properties: string[] };
    const configured = vscode.workspace
      .getConfiguration('hubspotCalls')
      .get<string[]>('properties');
    assert.deepStrictEqual(properties, configured);
  });

  it('names the account in the tab of the response', async () => {
    const { id } = await lookUp(['430001']);
    const { uri } = await openResponse(id);
    assert.equal(uri.path, `/${id}/430001 · Loopback.json`);
  });

  it('sends 100 IDs a request, and 50 with property history', async () => {
    const ids = Array.from({ length: 120 }, (_, index) => String(700_001 + index));
    const sizes = () =>
      server.requests
        .map(({ json }) => (json as { inputs: unknown[] }).inputs.length)
        .sort((a, b) => b - a);
    await lookUp(ids);
    assert.deepStrictEqual(sizes(), [100, 20]);
    server.reset();
    await lookUp(ids, { propertiesWithHistory: ['hs_call_title'] });
    assert.deepStrictEqual(sizes(), [50, 50, 20]);
  });

  it('keeps the token when HubSpot refuses it, and says what to do in Problems', async () => {
    server.fail(faults.missingScopes);
    const { id, entries } = await lookUp(['430001']);
    assert.deepStrictEqual(entries, [{ id: '430001', kind: 'failed', category: 'MISSING_SCOPES' }]);
    const [problem] = await waitFor(() => {
      const found = vscode.languages.getDiagnostics(responseOf(id));
      return found.length > 0 ? found : undefined;
    });
    assert.equal(problem?.severity, vscode.DiagnosticSeverity.Error);
    assert.match(problem.message, /crm\.schemas\.deals\.read.*Add the scope.*Correlation ID/s);
    const again = (await run('retryFailed', id)) as Summary;
    assert.deepStrictEqual(again.entries, [{ id: '430001', kind: 'found' }]);
    await waitFor(() => vscode.languages.getDiagnostics(responseOf(id)).length === 0 || undefined);
  });

  it('stops at once on Cancel, keeps what arrived and counts the rest as not sent', async () => {
    server.fail(transmissionFaults.silence, {
      times: Infinity,
      when: ({ body }) => !body.includes('430001'),
    });
    const ids = ['430001', ...Array.from({ length: 250 }, (_, index) => String(700_001 + index))];
    const running = lookUp(ids);
    await waitFor(() => server.requests.length === 3 || undefined);
    await new Promise(resolve => setTimeout(resolve, 300));
    await run('cancelLookup');
    const { state, counts } = await running;
    assert.deepStrictEqual(
      [state, counts['requested'], counts['notSent']],
      ['cancelled', 251, 151],
    );
  });

  it('stops the look-up that is looked at, and only where that does not run another one', async () => {
    server.fail(transmissionFaults.silence, { times: Infinity });
    const ended: string[] = [];
    const start = async (id: string): Promise<void> => {
      const before = server.requests.length;
      void lookUp([id]).then(({ state }) => ended.push(`${id} ${state}`));
      await waitFor(() => server.requests.length > before || undefined);
      await waitFor(() => isInFront(id) || undefined);
    };
    await start('700001');
    await start('700002');
    await vscode.commands.executeCommand('workbench.action.previousEditor');
    await waitFor(() => isInFront('700001') || undefined);
    // The panel says so when it is there.
    await new Promise(resolve => setTimeout(resolve, 500));
    await run('cancelLookup');
    await waitFor(() => ended.length > 0 || undefined);
    assert.deepStrictEqual(ended, ['700001 cancelled']);
    await run('cancelLookup');
    await waitFor(() => ended.length > 1 || undefined);
    assert.deepStrictEqual(ended, ['700001 cancelled', '700002 cancelled']);
  });

  it('hides what is personal at once in a response that is open while answers arrive', async () => {
    const ids = ['430001', ...Array.from({ length: 120 }, (_, index) => String(700_001 + index))];
    server.fail(transmissionFaults.silence, {
      times: Infinity,
      when: ({ body }) => !body.includes('430001'),
    });
    const running = lookUp(ids);
    await waitFor(() => server.requests.length === 2 || undefined);
    await new Promise(resolve => setTimeout(resolve, 500));
    // That of the look-up that is newest.
    await run('openResponse');
    const document = await waitFor(() => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.uri.path.includes('430001 +120') === true ? shown : undefined;
    });
    const title = /"hs_call_title": "(?!•)[^"]+"/;
    await waitFor(() => title.test(document.getText()) || undefined);
    try {
      await run('hidePersonalData');
      await waitFor(() => !title.test(document.getText()) || undefined);
      assert.match(document.getText(), /"hs_call_title": "•/);
    } finally {
      await run('showPersonalData');
      await run('cancelLookup');
      assert.equal((await running).state, 'cancelled');
    }
  });

  it('fails an ID that HubSpot is silent about, and only that', async () => {
    server.fail(answerFaults.leavingOut('430002'));
    const { entries } = await lookUp(['430001', '430002']);
    assert.deepStrictEqual(entries, [
      { id: '430001', kind: 'found' },
      { id: '430002', kind: 'failed', category: 'NOT_ANSWERED' },
    ]);
  });

  it('sends nothing to a host that is not HubSpot', async () => {
    await setBaseUrl('https://example.com');
    const { entries } = await lookUp(['430001']);
    assert.deepStrictEqual(entries, [
      { id: '430001', kind: 'failed', category: 'HOST_NOT_ALLOWED' },
    ]);
    await setBaseUrl(server.url);
  });

  it('names no token when an argument is wrong', async () => {
    await assert.rejects(
      () => run('addAccount', 'pat-na1-canary'),
      (error: Error) => !error.message.includes('canary') && error.message.includes('argument'),
    );
  });
});

function isInFront(name: string): boolean {
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  return activeTab?.label.startsWith(name) ?? false;
}
