import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { startHubSpotServer } from '../support/hubspot/hubspotServer';
import { cleanUp, run } from './publicSurface';

const name = 'hubspot-calls_lookUp';

describe('The tool for language models', () => {
  const access = () => vscode.workspace.getConfiguration('hubspotCalls');
  const set = (value: string | undefined): Thenable<void> =>
    access().update('languageModelAccess', value, vscode.ConfigurationTarget.Global);
  const invoke = async (input: object): Promise<string> => {
    const options = { input, toolInvocationToken: undefined };
    const { content } = await vscode.lm.invokeTool(name, options);
    return content
      .map(part => (part instanceof vscode.LanguageModelTextPart ? part.value : ''))
      .join('');
  };

  before(() => run('useSampleData'));
  afterEach(() => set(undefined));
  after(cleanUp);

  it('is offered with its schema', () => {
    const tool = vscode.lm.tools.find(each => each.name === name);
    assert.ok(tool);
    assert.match(tool.description, /up to|at most 500/i);
  });

  it('answers for every ID, and hides what is personal', async () => {
    const answer = await invoke({ ids: ['430001', '430404'] });
    const { calls, counts, otherIds } = JSON.parse(answer) as ToolAnswer;
    assert.deepStrictEqual([counts.found, counts.missing], [1, 1]);
    assert.equal(otherIds[0]?.id, '430404');
    assert.match(calls[0]?.properties.hs_call_title ?? '', /^•••[0-9a-f]{4}$/);
  });

  it('shows it where the user has decided so', async () => {
    await set('full');
    assert.doesNotMatch(await invoke({ ids: ['430001'] }), /•••/);
  });

  it('neither asks nor sends anything while the user has turned it off', async () => {
    const server = await startHubSpotServer();
    const configuration = access();
    const setBaseUrl = (url: string | undefined): Thenable<void> =>
      configuration.update('apiBaseUrl', url, vscode.ConfigurationTarget.Global);
    await setBaseUrl(server.url);
    const account = await run('addAccount', { name: 'Off', token: server.token });
    try {
      const { accountId } = account as { accountId: string };
      await invoke({ ids: ['430001'] });
      const sent = server.requests.length;
      assert.ok(sent > 0);
      await set('off');
      await assert.rejects(invoke({ ids: ['430001'] }), /turned this tool off/);
      assert.equal(server.requests.length, sent);
      await run('removeAccount', { accountId, confirm: false });
    } finally {
      await setBaseUrl(undefined);
      await server.close();
    }
  });

  it('tells a model what is wrong', async () => {
    await assert.rejects(invoke({ ids: [] }), /not usable|schema/);
  });
});

interface ToolAnswer {
  readonly calls: readonly { readonly properties: { readonly hs_call_title: string } }[];
  readonly counts: { readonly found: number; readonly missing: number };
  readonly otherIds: readonly { readonly id: string }[];
}
