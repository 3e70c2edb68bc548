import { strict as assert } from 'node:assert';
import { mkdtemp, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import * as vscode from 'vscode';
import { cleanUp, openResponse, responseOf, run, waitFor, type Summary } from './publicSurface';

const { Error, Information, Warning } = vscode.DiagnosticSeverity;
const settings = () => vscode.workspace.getConfiguration('hubspotCalls');

/** VS Code takes its time to watch a folder, and to tell what happens there. */
const watchedAfterMs = 1500;

describe('The problems at the IDs', () => {
  let folder: string;

  before(async () => {
    await cleanUp();
    await run('useSampleData');
    folder = await mkdtemp(join(tmpdir(), 'call-explorer-'));
  });
  after(async () => {
    await cleanUp();
    await rm(folder, { recursive: true, force: true });
  });
  afterEach(() => run('clearLookups', { confirm: false }));

  const write = async (name: string, text: string): Promise<vscode.Uri> => {
    await writeFile(join(folder, name), text);
    return vscode.Uri.file(join(folder, name));
  };
  const lookUpFile = async (uri: vscode.Uri): Promise<Summary> =>
    (await run('lookUpFile', uri)) as Summary;
  /** Where problems are, what VS Code finds there, and what they are. */
  const problemsIn = async (uri: vscode.Uri): Promise<readonly unknown[]> => {
    const document = await vscode.workspace.openTextDocument(uri);
    return vscode.languages
      .getDiagnostics(uri)
      .map(({ code, range, severity, source }) => [
        range.start.line,
        range.start.character,
        document.getText(range),
        typeof code === 'object' ? code.value : code,
        severity,
        source,
      ]);
  };
  const expectProblems = async (
    uri: vscode.Uri,
    expected: readonly (readonly unknown[])[],
  ): Promise<void> => {
    const count = expected.length;
    await waitFor(() => vscode.languages.getDiagnostics(uri).length === count || undefined);
    const whole = expected.map(problem => [...problem, 'HubSpot']);
    assert.deepStrictEqual(await problemsIn(uri), whole);
  };

  it('stand exactly at the ID in free text, tables and JSON, and at what is damaged', async () => {
    const log = await write('calls.log', '10:04 call 430404 failed\n10:05 call 430001 done\n');
    await lookUpFile(log);
    await expectProblems(log, [[0, 11, '430404', 'OBJECT_NOT_FOUND', Warning]]);
    const table = await write('calls.csv', 'Record ID,Title\r\n430001,"a ""b"""\r\n"430404",c\r\n');
    await lookUpFile(table);
    await expectProblems(table, [[2, 1, '430404', 'OBJECT_NOT_FOUND', Warning]]);
    const json = await write('calls.json', '{"results": [{"id": "430404"}, {"id": "430020"}]}');
    await lookUpFile(json);
    await expectProblems(json, [
      [0, 21, '430404', 'OBJECT_NOT_FOUND', Warning],
      [0, 39, '430020', 'MERGED', Information],
    ]);
    const list = await write('list.txt', '430001\n1.2E+10\noops\n');
    await lookUpFile(list);
    await expectProblems(list, [
      [1, 0, '1.2E+10', 'SCIENTIFIC_NOTATION', Warning],
      [2, 0, 'oops', 'NOT_AN_ID', Information],
    ]);
  });

  it('stand exactly at the IDs of selections that begin within later lines', async () => {
    const content = 'first\nsee 430404, 430001\n\tand 430010\n"430405"\n';
    const uri = await write('selections.txt', content);
    const editor = await vscode.window.showTextDocument(uri);
    editor.selections = [new vscode.Selection(1, 4, 1, 18), new vscode.Selection(2, 4, 3, 8)];
    await run('lookUpSelection', { confirm: false });
    await expectProblems(uri, [
      [1, 4, '430404', 'OBJECT_NOT_FOUND', Warning],
      [2, 5, '430010', 'OBJECT_NOT_FOUND', Warning],
      [3, 1, '430405', 'OBJECT_NOT_FOUND', Warning],
    ]);
  });

  it('say of an address that it belongs to another account, with the sample portal, too', async () => {
    const page = (account: number, id: number): string =>
      `https://app.hubspot.com/contacts/${account}/record/0-48/${id}`;
    const uri = await write('pages.txt', `${page(4300100, 430001)}\n${page(1234567, 430002)}\n`);
    await run('lookUpFile', uri);
    await expectProblems(uri, [[1, 53, '430002', 'OTHER_ACCOUNT', Warning]]);
  });

  it('stand at an ID that was selected within a longer word', async () => {
    const uri = await write('word.txt', 'x\ncall-430404_log\n');
    const editor = await vscode.window.showTextDocument(uri);
    editor.selection = new vscode.Selection(1, 5, 1, 11);
    await run('lookUpSelection', { confirm: false });
    await expectProblems(uri, [[1, 5, '430404', 'OBJECT_NOT_FOUND', Warning]]);
  });

  it('go along with a file that is renamed in VS Code', async () => {
    const uri = await write('before.txt', '430001\n430404\n');
    await lookUpFile(uri);
    const expected = [[1, 0, '430404', 'OBJECT_NOT_FOUND', Warning]];
    await expectProblems(uri, expected);
    const renamed = vscode.Uri.file(join(folder, 'after.txt'));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, renamed);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await expectProblems(renamed, expected);
    await waitFor(() => vscode.languages.getDiagnostics(uri).length === 0 || undefined);
  });

  it('lead to HubSpot’s answer, with the correlation ID, and from there to the ID', async () => {
    const uri = await write('ids.txt', '430404\n');
    const { id } = await lookUpFile(uri);
    const atId = await waitFor(() => vscode.languages.getDiagnostics(uri).at(0));
    const answer = atId.relatedInformation?.at(0);
    assert.equal(answer?.location.uri.toString(), responseOf(id).toString());
    assert.match(answer.message, /Correlation ID: 019d2f6b-/);
    const response = await openResponse(id);
    assert.equal(response.getText(answer.location.range), '"430404"');
    const inAnswer = vscode.languages.getDiagnostics(responseOf(id)).at(0);
    const place = inAnswer?.relatedInformation?.at(0);
    assert.equal(place?.location.uri.toString(), uri.toString());
    assert.equal(place.location.range.start.line, 0);
  });

  it('lead from the answer to the line an ID has moved to, and nowhere once it is gone', async () => {
    const uri = await write('moved.txt', '430001\n430404\n');
    const { id } = await lookUpFile(uri);
    const lines = (): string =>
      String(
        vscode.languages
          .getDiagnostics(responseOf(id))
          .map(({ relatedInformation = [] }) =>
            relatedInformation.map(({ location }) => location.range.start.line),
          ),
      );
    await waitFor(() => lines() === '1' || undefined);
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'first\n'));
    await waitFor(() => lines() === '2' || undefined);
    await editor.edit(edit => edit.delete(new vscode.Range(2, 0, 3, 0)));
    await waitFor(() => lines() === '' || undefined);
    assert.equal(vscode.languages.getDiagnostics(responseOf(id)).length, 1);
    await vscode.commands.executeCommand('undo');
    await waitFor(() => lines() === '2' || undefined);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('are errors where the request went wrong', async () => {
    const { accountId } = (await run('addAccount', { token: 'pat-na1-none' })) as {
      accountId: string;
    };
    await settings().update('apiBaseUrl', 'http://127.0.0.1:9', vscode.ConfigurationTarget.Global);
    try {
      const uri = await write('failed.txt', '430001\n');
      await lookUpFile(uri);
      await expectProblems(uri, [[0, 0, '430001', 'ECONNREFUSED', Error]]);
    } finally {
      await settings().update('apiBaseUrl', undefined, vscode.ConfigurationTarget.Global);
      await run('removeAccount', { accountId, confirm: false });
      await run('switchAccount', 'sample');
    }
  }).timeout(60_000);

  it('are one for many IDs of a request that failed, at the first, with its fixes at each', async () => {
    const { accountId } = (await run('addAccount', { token: 'pat-na1-none' })) as {
      accountId: string;
    };
    await settings().update('apiBaseUrl', 'http://127.0.0.1:9', vscode.ConfigurationTarget.Global);
    try {
      const ids = Array.from({ length: 14 }, (_, index) => String(430001 + index));
      const text = `\n${ids.slice(0, 2).join(', ')}\n1.2E+10\n${ids.slice(2).join('\n')}\n`;
      const uri = await write('group.txt', text);
      const { id: lookupId } = await lookUpFile(uri);
      const ofNumber = [2, 0, '1.2E+10', 'SCIENTIFIC_NOTATION', Warning];
      await expectProblems(uri, [[1, 0, '430001', 'ECONNREFUSED', Error], ofNumber]);
      const document = await vscode.workspace.openTextDocument(uri);
      const [problem] = vscode.languages.getDiagnostics(uri);
      assert.match(
        problem?.message ?? '',
        /^Call 430001 and 13 more IDs: HubSpot could not be reac/,
      );
      assert.deepEqual(
        problem?.relatedInformation
          ?.filter(({ location }) => String(location.uri) === String(uri))
          .map(({ location: { range }, message }) => [
            range.start.line,
            range.start.character,
            document.getText(range),
            message,
          ]),
        ids
          .slice(1, 11)
          .map((id, index) => [
            ...(index === 0 ? [1, 8] : [index + 2, 0]),
            id,
            `The same for call ${id}`,
          ]),
      );
      for (const at of [new vscode.Position(1, 2), new vscode.Position(14, 2)]) {
        const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          uri,
          new vscode.Range(at, at),
          vscode.CodeActionKind.QuickFix.value,
        );
        const titles = fixes.map(({ title }) => title);
        assert.ok(titles.includes('Retry Failed Calls'), titles.join(' | '));
        assert.ok(titles.includes('Ignore These 14 IDs for This Look-up'), titles.join(' | '));
      }
      const editor = await vscode.window.showTextDocument(document);
      await editor.edit(edit => edit.delete(new vscode.Range(1, 0, 1, 8)));
      await expectProblems(uri, [[1, 0, '430002', 'ECONNREFUSED', Error], ofNumber]);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await run('ignoreProblem', { lookupId, ids });
      await expectProblems(uri, [ofNumber]);
      assert.equal(vscode.languages.getDiagnostics(responseOf(lookupId)).length, 0);
    } finally {
      await settings().update('apiBaseUrl', undefined, vscode.ConfigurationTarget.Global);
      await run('removeAccount', { accountId, confirm: false });
      await run('switchAccount', 'sample');
    }
  }).timeout(60_000);

  it('go with a text that is closed for good, and with their look-up', async () => {
    const document = await vscode.workspace.openTextDocument({ content: '430404\n' });
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 0, 0, 6);
    const { id } = (await run('lookUpSelection', { confirm: false })) as Summary;
    await expectProblems(document.uri, [[0, 0, '430404', 'OBJECT_NOT_FOUND', Warning]]);
    const { uri } = document;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await waitFor(() => vscode.languages.getDiagnostics(uri).length === 0 || undefined);
    assert.equal(vscode.languages.getDiagnostics(responseOf(id)).length, 1);
    await run('removeLookup', id);
    await waitFor(() => vscode.languages.getDiagnostics(responseOf(id)).length === 0 || undefined);
  });

  it('go along with a text that is saved for the first time, and follow it there', async () => {
    await run('newRequestFile');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor?.document.isUntitled);
    const { document } = editor;
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const text = '{ "inputs": [{ "id": "430001" },\n{ "id": "430404" }] }';
    await editor.edit(edit => edit.replace(all, text));
    await run('runRequest', document.uri);
    const missing = (uri: vscode.Uri): readonly number[] =>
      vscode.languages
        .getDiagnostics(uri)
        .filter(({ code }) => typeof code === 'object' && code.value === 'OBJECT_NOT_FOUND')
        .map(({ range }) => range.start.line);
    await waitFor(() => missing(document.uri).length === 1 || undefined);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.save');
    const saved = vscode.window.activeTextEditor;
    assert.ok(saved && !saved.document.isUntitled, 'it has not been saved');
    const { uri } = saved.document;
    try {
      await waitFor(() => missing(uri).length === 1 || undefined);
      assert.deepEqual(missing(document.uri), []);
      await saved.edit(edit => edit.insert(new vscode.Position(0, 0), '\n'));
      await waitFor(() => missing(uri)[0] === 2 || undefined);
    } finally {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await vscode.workspace.fs.delete(uri);
    }
  });

  it('go back to what is on disk where edits are not saved', async () => {
    const uri = await write('edited.txt', '430001\n430404\n');
    await lookUpFile(uri);
    const editor = await vscode.window.showTextDocument(uri);
    await expectProblems(uri, [[1, 0, '430404', 'OBJECT_NOT_FOUND', Warning]]);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'first\n'));
    await waitFor(
      () => vscode.languages.getDiagnostics(uri)[0]?.range.start.line === 2 || undefined,
    );
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await waitFor(
      () => vscode.languages.getDiagnostics(uri)[0]?.range.start.line === 1 || undefined,
    );
  });

  it('come back where an edit is undone, and where the file is reverted', async () => {
    const uri = await write('undone.txt', '430001\n430404\n430010\n');
    await lookUpFile(uri);
    const editor = await vscode.window.showTextDocument(uri);
    const both = [
      [1, 0, '430404', 'OBJECT_NOT_FOUND', Warning],
      [2, 0, '430010', 'OBJECT_NOT_FOUND', Warning],
    ];
    await expectProblems(uri, both);
    await editor.edit(edit => edit.delete(new vscode.Range(1, 0, 2, 3)));
    await expectProblems(uri, []);
    await vscode.commands.executeCommand('undo');
    await expectProblems(uri, both);
    await vscode.commands.executeCommand('redo');
    await expectProblems(uri, []);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await expectProblems(uri, both);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('go with a file that another program deletes, and come back with it where their IDs do', async () => {
    const uri = await write('deleted.txt', '430001\n430404\n430010\n');
    await lookUpFile(uri);
    await waitFor(() => vscode.languages.getDiagnostics(uri).length === 2 || undefined);
    await setTimeout(watchedAfterMs);
    await unlink(uri.fsPath);
    await waitFor(() => vscode.languages.getDiagnostics(uri).length === 0 || undefined);
    await write('deleted.txt', '430001\n430404\nanother line\n');
    await expectProblems(uri, [[1, 0, '430404', 'OBJECT_NOT_FOUND', Warning]]);
  });

  it('go with what another program changes in a file no editor has, and come back with it', async () => {
    const uri = await write('rewritten.txt', '430404\n430001\n430010\n');
    await lookUpFile(uri);
    const lines = (): string =>
      String(vscode.languages.getDiagnostics(uri).map(({ range }) => range.start.line));
    await waitFor(() => lines() === '0,2' || undefined);
    await setTimeout(watchedAfterMs);
    await write('rewritten.txt', 'a new line\n430001\n430010\n');
    await waitFor(() => lines() === '2' || undefined);
    assert.ok(
      vscode.workspace.textDocuments.every(document => String(document.uri) !== String(uri)),
    );
    await write('rewritten.txt', '430404\n430001\n430010\n');
    await waitFor(() => lines() === '0,2' || undefined);
  });

  it('go with what another program has changed in a file while edits of it were not saved', async () => {
    const uri = await write('both.txt', '430404\n430010\n');
    await lookUpFile(uri);
    const editor = await vscode.window.showTextDocument(uri);
    await waitFor(() => vscode.languages.getDiagnostics(uri).length === 2 || undefined);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'first '));
    await write('both.txt', 'another\n430010\n');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await expectProblems(uri, [[1, 0, '430010', 'OBJECT_NOT_FOUND', Warning]]);
  });

  it('stay with a text whose file is gone while an editor shows it', async () => {
    const uri = await write('shown.txt', '430404\n');
    await lookUpFile(uri);
    await vscode.window.showTextDocument(uri);
    await expectProblems(uri, [[0, 0, '430404', 'OBJECT_NOT_FOUND', Warning]]);
    await setTimeout(watchedAfterMs);
    await rename(uri.fsPath, join(folder, 'elsewhere.txt'));
    await setTimeout(watchedAfterMs);
    assert.equal(vscode.languages.getDiagnostics(uri).length, 1);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await waitFor(() => vscode.languages.getDiagnostics(uri).length === 0 || undefined);
  });

  it('lead to no page where no call was found by a unique property', async () => {
    const [found, number] = ['HL-2026-0001', '430001'];
    const { entries, id: lookupId } = (await run('lookUp', {
      ids: [found, number],
      idProperty: 'external_call_key',
    })) as Summary;
    assert.deepEqual(
      entries.map(({ kind }) => kind),
      ['found', 'missing'],
    );
    assert.match(String(await run('openInHubSpot', { lookupId, id: found })), /0-48\/4300\d\d$/);
    await assert.rejects(() => run('openInHubSpot', { lookupId, id: number }), /no page to open/);
  });

  it('are said again after they were ignored', async () => {
    const uri = await write('ignored.txt', '430404\n');
    const { id: lookupId } = await lookUpFile(uri);
    const expected = [[0, 0, '430404', 'OBJECT_NOT_FOUND', Warning]];
    await expectProblems(uri, expected);
    await run('ignoreProblem', { lookupId, id: '430404' });
    await expectProblems(uri, []);
    assert.equal(vscode.languages.getDiagnostics(responseOf(lookupId)).length, 0);
    await run('showIgnoredProblems');
    await expectProblems(uri, expected);
  });

  it('offer the ID that a damaged number was, where its digits are certain', async () => {
    const uri = await write('damaged.txt', '430001\n00430002\n1.2E+10\n');
    await lookUpFile(uri);
    await waitFor(() => vscode.languages.getDiagnostics(uri).length === 2 || undefined);
    await vscode.workspace.openTextDocument(uri);
    const fixesAt = (line: number): Thenable<vscode.CodeAction[]> =>
      vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        new vscode.Range(line, 1, line, 1),
        vscode.CodeActionKind.QuickFix.value,
      );
    const [first] = await fixesAt(1);
    assert.equal(first?.title, 'Change to 430002');
    assert.ok((await fixesAt(2)).every(({ title }) => !title.startsWith('Change')));
    // HubSpot's support knows nothing of what was never sent.
    const all = [...(await fixesAt(1)), ...(await fixesAt(2))].map(({ title }) => title);
    assert.ok(!all.includes('Copy Details for HubSpot Support'), all.join(' | '));
    assert.ok(first.edit);
    await vscode.workspace.applyEdit(first.edit);
    const changed = await vscode.workspace.openTextDocument(uri);
    assert.equal(changed.getText(), '430001\n430002\n1.2E+10\n');
    await vscode.window.showTextDocument(changed);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('offer to change all damaged numbers at once, and take none of them out with what is no ID', async () => {
    const uri = await write('allDamaged.txt', '430001\n00430002\n430003.0\nx430\ny431\n');
    await lookUpFile(uri);
    await waitFor(() => vscode.languages.getDiagnostics(uri).length === 4 || undefined);
    const document = await vscode.workspace.openTextDocument(uri);
    const fix = async (line: number, title: string): Promise<vscode.CodeAction | undefined> => {
      const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        new vscode.Range(line, 1, line, 1),
        vscode.CodeActionKind.QuickFix.value,
      );
      return fixes.find(each => each.title === title);
    };
    const apply = async (line: number, title: string): Promise<string> => {
      const found = await fix(line, title);
      assert.ok(found?.edit, title);
      await vscode.workspace.applyEdit(found.edit);
      return document.getText();
    };
    assert.equal(await fix(1, 'Remove Everything Unreadable from the List'), undefined);
    assert.equal(
      await apply(3, 'Remove Everything Unreadable from the List'),
      '430001\n00430002\n430003.0\n',
    );
    assert.equal(await apply(2, 'Change 2 Damaged Numbers to IDs'), '430001\n430002\n430003\n');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('are cut to a number, and say how many there are', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => String(999_000_000 + index));
    const uri = await write('many.txt', ids.join('\n'));
    await settings().update('maxProblems', 5, vscode.ConfigurationTarget.Global);
    try {
      await lookUpFile(uri);
      await waitFor(() => vscode.languages.getDiagnostics(uri).length === 5 || undefined);
      const note = vscode.languages.getDiagnostics(uri).at(-1);
      assert.match(note?.message ?? '', /^26 more problems .*OBJECT_NOT_FOUND \(26\)/);
      await settings().update('maxProblems', undefined, vscode.ConfigurationTarget.Global);
      await waitFor(() => vscode.languages.getDiagnostics(uri).length === 30 || undefined);
    } finally {
      await settings().update('maxProblems', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
