import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { cleanUp, run, waitFor, type Summary } from './publicSurface';

describe('A request file', () => {
  before(async () => {
    await cleanUp();
    await run('useSampleData');
  });
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));
  after(cleanUp);

  let number = 0;
  /** Opens a request file that is not saved. */
  const open = async (content: unknown): Promise<vscode.TextDocument> => {
    const uri = vscode.Uri.parse(`untitled:request-${++number}.hubspot-calls.json`);
    const document = await vscode.workspace.openTextDocument(uri);
    const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), text);
    await vscode.workspace.applyEdit(edit);
    await vscode.window.showTextDocument(document);
    return document;
  };
  /** What our problems say: where they stand and what they are called. */
  const problems = (document: vscode.TextDocument) =>
    vscode.languages
      .getDiagnostics(document.uri)
      .filter(({ source }) => source === 'HubSpot')
      .map(({ code, range }) => [code, document.getText(range)]);
  const waitForProblems = (document: vscode.TextDocument, ...expected: [string, string][]) =>
    waitFor(() => {
      const found = JSON.stringify(problems(document));
      return found === JSON.stringify(expected) ? found : undefined;
    }).catch(() => assert.deepStrictEqual(problems(document), expected));

  it('is not run in place of another one that is named and is none', async () => {
    await open({ inputs: [{ id: '430001' }] });
    await assert.rejects(() => run('runRequest', 'file:///call-ids.txt'), /argument it cannot use/);
  });

  it('is run from the editor and answers with a summary', async () => {
    await open({
      inputs: [{ id: '430001' }, { id: '430404' }, { id: '430001' }, { id: '4e5' }],
      properties: ['hs_call_title'],
    });
    const { counts, entries, state } = (await run('runRequest')) as Summary;
    assert.deepStrictEqual(
      [state, counts['requested'], counts['duplicates'], counts['invalid']],
      ['done', 2, 1, 1],
    );
    assert.deepStrictEqual(
      entries.map(({ id, kind }) => [id, kind]),
      [
        ['430001', 'found'],
        ['430404', 'missing'],
      ],
    );
  });

  it('gets its answers at its IDs', async () => {
    const document = await open({ inputs: [{ id: '430001' }, { id: '430404' }] });
    await run('runRequest', document.uri);
    await waitFor(() => problems(document).find(([, at]) => at === '430404'));
  });

  it('is not sent where it cannot be, and is shown at the place', async () => {
    const document = await open('{ "inputs": [\n  { "id": "430001" }\n], "archived": "no" }');
    await assert.rejects(
      () => run('runRequest', document.uri),
      /request-\d+\.hubspot-calls\.json was not sent.*true or false/,
    );
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor && document.getText(editor.selection), 'no');
  });

  it('has what can be done with it above its text', async () => {
    const document = await open({ inputs: [{ id: '430001' }, { id: '430002' }] });
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
    );
    assert.deepStrictEqual(
      lenses.map(({ command, range }) => [command?.title, command?.command, range.start.line]),
      [
        ['Look up 2 calls', 'hubspotCalls.runRequest', 0],
        ['Copy as cURL', 'hubspotCalls.copyAsCurl', 0],
      ],
    );
    const [first] = lenses;
    assert.deepStrictEqual(first?.command?.arguments?.[0], document.uri);
  });

  it('is told what HubSpot would pass over or refuse, at its place', async () => {
    const document = await open({
      inputs: [{ id: '430001' }, { id: '430001' }, { id: '<string>' }],
      properties: ['hs_call_titel', 'hs_timestamp'],
      idProperty: 'hs_object_id',
      associations: ['contacts'],
    });
    await waitForProblems(
      document,
      ['REPEATED_ID', '430001'],
      ['PLACEHOLDER', '<string>'],
      ['UNKNOWN_PROPERTY', 'hs_call_titel'],
      ['ID_PROPERTY_IS_RECORD_ID', 'hs_object_id'],
      ['UNKNOWN_KEY', 'associations'],
    );
    const unknown = vscode.languages
      .getDiagnostics(document.uri)
      .find(({ code }) => code === 'UNKNOWN_PROPERTY');
    assert.match(unknown?.message ?? '', /Did you mean hs_call_title/);
    assert.equal(unknown?.severity, vscode.DiagnosticSeverity.Warning);
  });

  it('has no more problems listed than the setting says, and none after Clear Problems until it is edited', async () => {
    const inputs = Array.from({ length: 300 }, () => ({ id: '430001' }));
    const document = await open({ inputs: [{ id: '00430001' }, ...inputs] });
    await waitFor(() => problems(document).length === 200 || undefined);
    assert.deepStrictEqual(problems(document)[0], ['LEADING_ZERO', '00430001']);
    assert.equal(problems(document).filter(([code]) => code === 'MORE_PROBLEMS').length, 1);
    await run('clearProblems');
    await waitFor(() => problems(document).length === 0 || undefined);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '\n');
    await vscode.workspace.applyEdit(edit);
    await waitFor(() => problems(document).length === 200 || undefined);
  });

  it('takes its problems along when it is closed', async () => {
    const { uri } = await open({ inputs: [{ id: '4e5' }] });
    await waitFor(() => vscode.languages.getDiagnostics(uri).length > 0 || undefined);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await waitFor(() => vscode.languages.getDiagnostics(uri).length === 0 || undefined);
  });

  it('loses its problems when it is mended by quick fixes', async () => {
    const document = await open({
      inputs: ['430001', '430001', '00430001', '430002.0', '1.2E+10', '1,430,003'].map(id => ({
        id,
      })),
      properties: ['hs_call_titel'],
      idProperty: 'hs_object_id',
    });
    const mend = async (title: string): Promise<void> => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
      );
      const action = actions.find(candidate => candidate.title === title);
      assert.ok(action?.edit, actions.map(candidate => candidate.title).join(', '));
      await vscode.workspace.applyEdit(action.edit);
    };
    await mend('Change 3 Damaged Numbers to IDs');
    await mend('Remove all repeated IDs');
    await mend('Change to hs_call_title');
    await mend('Remove idProperty');
    assert.deepStrictEqual(JSON.parse(document.getText()), {
      inputs: ['430001', '430002', '1.2E+10', '1430003'].map(id => ({ id })),
      properties: ['hs_call_title'],
    });
    await waitForProblems(document, ['SCIENTIFIC_NOTATION', '1.2E+10']);
  });

  it('offers the account’s properties by name and label, and only unique ones as idProperty', async () => {
    const document = await open('{ "properties": [""], "idProperty": "" }');
    const complete = async (before: string) => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.positionAt(document.getText().indexOf(before) + before.length),
      );
      return list.items.filter(({ kind }) => kind === vscode.CompletionItemKind.Field);
    };
    const names = await complete('["');
    const title = names.find(({ label }) => labelOf(label) === 'hs_call_title');
    assert.ok(title, names.map(({ label }) => labelOf(label)).join(', '));
    assert.match(typeof title.label === 'string' ? '' : (title.label.description ?? ''), /title/i);
    const direction = names.find(({ label }) => labelOf(label) === 'hs_call_direction');
    const { documentation } = direction ?? {};
    assert.ok(documentation instanceof vscode.MarkdownString, 'it says nothing of a property');
    assert.match(documentation.value, /enumeration/);
    assert.match(documentation.value, /INBOUND/);
    const unique = await complete('"idProperty": "');
    assert.ok(unique.length < names.length);
    assert.ok(!unique.some(({ label }) => labelOf(label) === 'hs_call_title'));
  });

  it('offers the user’s sets of properties, each as all its names', async () => {
    const configuration = vscode.workspace.getConfiguration('hubspotCalls');
    const sets = { billing: ['hs_call_title', 'a "b"'], empty: [] };
    const target = vscode.ConfigurationTarget.Global;
    await configuration.update('propertySets', sets, target);
    try {
      const document = await open('{ "properties": [""], "idProperty": "" }');
      const complete = async (before: string, document: vscode.TextDocument) => {
        const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          document.positionAt(document.getText().indexOf(before) + before.length),
        );
        return items.filter(({ kind }) => kind === vscode.CompletionItemKind.Struct);
      };
      assert.deepStrictEqual(
        (await complete('["', document)).map(({ insertText, label }) => [
          labelOf(label),
          insertText,
        ]),
        [['billing', 'hs_call_title", "a \\"b\\"']],
      );
      const empty = await open('{ "properties": [] }');
      assert.deepStrictEqual(
        (await complete('[', empty)).map(({ insertText }) => insertText),
        ['"hs_call_title", "a \\"b\\""'],
      );
      assert.deepStrictEqual(await complete('"idProperty": "', document), []);
    } finally {
      await configuration.update('propertySets', undefined, target);
    }
  });

  it('says what a property is when its name is pointed at', async () => {
    const document = await open({ inputs: [{ id: '1' }], properties: ['hs_call_direction'] });
    const at = document.positionAt(document.getText().indexOf('hs_call_direction') + 3);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .filter(content => content instanceof vscode.MarkdownString)
      .map(({ value }) => value)
      .join('\n');
    assert.match(text, /direction/i);
    assert.match(text, /INBOUND/);
    assert.match(text, /enumeration/);
  });

  it('is copied as cURL, and so is a look-up; the token is a variable', async () => {
    const document = await open({ inputs: [{ id: '430001' }], properties: ['hs_call_title'] });
    await run('copyAsCurl', document.uri);
    const ofFile = await vscode.env.clipboard.readText();
    assert.match(ofFile, /^curl --request POST/);
    assert.ok(ofFile.includes('"Authorization: Bearer $HUBSPOT_TOKEN"'));
    assert.ok(ofFile.includes('/crm/v3/objects/calls/batch/read'));
    const { id } = (await run('runRequest', document.uri)) as Summary;
    await run('copyAsCurl', id);
    assert.equal(await vscode.env.clipboard.readText(), ofFile);
  });

  it('is made of a cURL command, without the token', async () => {
    const token = 'pat-na1-ca9a41e5-0000-1111-2222-333333333333';
    await run(
      'importCurl',
      `curl 'https://api.hubapi.com/crm/v3/objects/calls/batch/read?archived=true' -H 'Authorization: Bearer ${token}' -d '{"inputs":[{"id":"430010"}]}'`,
    );
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    assert.match(document.uri.path, /\.hubspot-calls\.json$/);
    assert.deepStrictEqual(JSON.parse(document.getText()), {
      inputs: [{ id: '430010' }],
      archived: true,
    });
    const { counts } = (await run('runRequest')) as Summary;
    assert.equal(counts['archived'], 1);
    await assert.rejects(() => run('importCurl', 'curl https://example.com'), /no cURL command/);
  });

  it('is new with an ID to type over, and runs at once', async () => {
    await run('newRequestFile');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor?.document.isUntitled);
    assert.equal(editor.document.languageId, 'json');
    assert.equal(editor.document.getText(editor.selection), '430001');
    await waitForProblems(editor.document);
    const { counts } = (await run('runRequest')) as Summary;
    assert.equal(counts['found'], 1);
  });

  it('keeps what a look-up asked for', async () => {
    const { id } = (await run('lookUp', {
      ids: '430001 430010',
      properties: ['hs_call_title'],
      archived: true,
    })) as Summary;
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, 'kept.hubspot-calls.json');
    await run('saveAsRequestFile', { lookupId: id, uri });
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    assert.deepStrictEqual(JSON.parse(text), {
      inputs: [{ id: '430001' }, { id: '430010' }],
      properties: ['hs_call_title'],
      archived: true,
    });
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    const { counts } = (await run('runRequest', uri)) as Summary;
    assert.equal(counts['archived'], 1);
    await vscode.workspace.fs.delete(uri);
  });
});

function labelOf(label: string | vscode.CompletionItemLabel): string {
  return typeof label === 'string' ? label : label.label;
}
