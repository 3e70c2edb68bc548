import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { runExample } from './apiExample';
import { cleanUp, openResponse, responseOf, run, waitFor, type Summary } from './publicSurface';

describe('A look-up in the sample portal', () => {
  before(async () => {
    await cleanUp();
    assert.deepStrictEqual(await run('useSampleData'), { accountId: 'sample' });
  });
  after(cleanUp);

  it('answers every ID once and counts them', async () => {
    const summary = (await run('lookUp', {
      ids: '430001 430010, 430020 430404 430001 abc',
    })) as Summary;
    assert.deepStrictEqual(
      { ...summary, id: '' },
      {
        id: '',
        state: 'done',
        counts: {
          requested: 4,
          found: 1,
          archived: 0,
          merged: 1,
          missing: 2,
          failed: 0,
          notSent: 0,
          invalid: 1,
          duplicates: 1,
        },
        entries: [
          { id: '430001', kind: 'found' },
          { id: '430010', kind: 'missing', category: 'OBJECT_NOT_FOUND' },
          { id: '430020', kind: 'merged' },
          { id: '430404', kind: 'missing', category: 'OBJECT_NOT_FOUND' },
        ],
        requests: 1,
      },
    );
  });

  it('puts one problem at each missing ID of the response document, and takes it back when the look-up goes', async () => {
    const { id } = (await run('lookUp', { ids: ['430001', '430010', '430404'] })) as Summary;
    const document = await openResponse(id);
    assert.equal(document.languageId, 'json');
    const problems = await waitFor(() => {
      const found = vscode.languages.getDiagnostics(responseOf(id));
      return found.length === 2 ? found : undefined;
    });
    assert.deepStrictEqual(
      problems.map(problem => ({
        at: document.getText(problem.range),
        source: problem.source,
        code: typeof problem.code === 'object' ? problem.code.value : problem.code,
        severity: problem.severity,
      })),
      ['430010', '430404'].map(missing => ({
        at: `"${missing}"`,
        source: 'HubSpot',
        code: 'OBJECT_NOT_FOUND',
        severity: vscode.DiagnosticSeverity.Warning,
      })),
    );
    await run('removeLookup', id);
    await waitFor(() => vscode.languages.getDiagnostics(responseOf(id)).length === 0 || undefined);
  });

  it('finds missing calls among archived ones, in the same look-up and the same document', async () => {
    const { id } = (await run('lookUp', { ids: ['430001', '430010', '430404'] })) as Summary;
    const again = (await run('recheckArchived', id)) as Summary;
    assert.deepStrictEqual(
      [again.id, again.counts['archived'], again.counts['missing']],
      [id, 1, 1],
    );
    const document = await openResponse(id);
    const text = await waitFor(() =>
      document.getText().includes('"archivedAt"') ? document.getText() : undefined,
    );
    const { results, errors } = JSON.parse(text) as {
      results: { id: string }[];
      errors: { context: unknown }[];
    };
    assert.deepStrictEqual(results.map(result => result.id).sort(), ['430001', '430010']);
    assert.deepStrictEqual(
      errors.map(error => error.context),
      [{ ids: ['430404'] }],
    );
    const [problem, ...others] = await waitFor(() => {
      const found = vscode.languages.getDiagnostics(responseOf(id));
      return found.length === 1 ? found : undefined;
    });
    assert.deepStrictEqual([problem && document.getText(problem.range), others], ['"430404"', []]);
  });

  it('opens no document that can be edited', async () => {
    const { id } = (await run('lookUp', { ids: ['430001'] })) as Summary;
    await run('openResponse', id);
    const editor = await waitFor(() => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.toString() === responseOf(id).toString() ? active : undefined;
    });
    const isEdited = await editor
      .edit(edit => edit.insert(new vscode.Position(0, 0), 'x'))
      .then(
        done => done,
        () => false,
      );
    assert.equal(isEdited && editor.document.getText().startsWith('x'), false);
  });

  it('is there for other extensions through the API that activation returns', async () => {
    const summary = await runExample();
    assert.deepStrictEqual(summary?.entries, [
      { id: '430001', kind: 'found' },
      { id: '430404', kind: 'missing', category: 'OBJECT_NOT_FOUND' },
    ]);
    const extension = vscode.extensions.getExtension('call-explorer.hubspot-call-explorer');
    const api = (await extension?.activate()) as {
      apiVersion: number;
      lookUp(request: unknown): Promise<unknown>;
    };
    assert.equal(api.apiVersion, 1);
    await assert.rejects(() => api.lookUp({ ids: 5 }), /ids/);
  });

  it('goes with all others on Clear All Lookups', async () => {
    await run('lookUp', { ids: ['430404'] });
    await run('clearLookups', { confirm: false });
    await waitFor(() => {
      const left = vscode.languages
        .getDiagnostics()
        .filter(([uri, problems]) => uri.scheme === 'hubspot-call' && problems.length > 0);
      return left.length === 0 ? left : undefined;
    });
    await assert.rejects(() => run('showResults'), /Look Up Calls/);
  });
});
