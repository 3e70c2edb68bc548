import { strict as assert } from 'node:assert';
import { setTimeout } from 'node:timers/promises';
import * as vscode from 'vscode';
import { cleanUp, run, waitFor } from './publicSurface';

const token = 'pat-na1-b0bca7e5-0000-1111-2222-33333333beef';
const key = Buffer.from(`\n$eu1-${'0123456789abcdef'.repeat(4)}`).toString('base64');
const settings = () => vscode.workspace.getConfiguration('hubspotCalls');

describe('A token in an open text', () => {
  before(cleanUp);
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));
  after(cleanUp);

  const open = async (content: string, language = 'plaintext'): Promise<vscode.TextDocument> => {
    const document = await vscode.workspace.openTextDocument({ content, language });
    await vscode.window.showTextDocument(document);
    return document;
  };
  /** What is warned of: the pieces of the text. */
  const warnings = ({ uri }: vscode.TextDocument) =>
    vscode.languages.getDiagnostics(uri).filter(({ code }) => code === 'HARD_CODED_TOKEN');
  const waitForWarnings = (document: vscode.TextDocument, count: number) =>
    waitFor(() => {
      const found = warnings(document);
      return found.length === count ? found : undefined;
    });
  /** For what is not to happen: longer than the extension rests. */
  const wait = () => setTimeout(1500);
  const fixesOf = (document: vscode.TextDocument, { range }: vscode.Diagnostic) =>
    vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );

  it('is a warning at its place, for access tokens and for keys of the CLI, and names neither', async () => {
    const document = await open(`const a = '${token}';\nconst b = '${key}';\n`, 'javascript');
    const [first, second] = await waitForWarnings(document, 2);
    assert.ok(first && second);
    assert.deepStrictEqual(
      [first, second].map(({ range, severity, source }) => [
        document.getText(range),
        severity,
        source,
      ]),
      [
        [token, vscode.DiagnosticSeverity.Warning, 'HubSpot'],
        [key, vscode.DiagnosticSeverity.Warning, 'HubSpot'],
      ],
    );
    assert.match(first.message, /access token/);
    assert.match(second.message, /personal access key/);
    assert.ok(!`${first.message}${second.message}`.includes('b0bca7e5'));
  });

  it('comes and goes with the text', async () => {
    const document = await open('');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), `HUBSPOT=${token}`);
    await vscode.workspace.applyEdit(edit);
    await waitForWarnings(document, 1);
    await vscode.commands.executeCommand('undo');
    await waitForWarnings(document, 0);
  });

  it('offers to be moved and to be ignored, without being part of the offer', async () => {
    const document = await open(token);
    const [warning] = await waitForWarnings(document, 1);
    assert.ok(warning);
    const fixes = await fixesOf(document, warning);
    assert.deepStrictEqual(
      fixes.map(({ title, isPreferred }) => [title, isPreferred === true]),
      [
        ['Move to Secret Storage…', true],
        ['Ignore Tokens in This File', false],
      ],
    );
    assert.ok(!JSON.stringify(fixes.map(({ command }) => command)).includes('b0bca7e5'));
  });

  it('is ignored in a file until it is gone from there', async () => {
    const document = await open(token);
    await waitForWarnings(document, 1);
    await run('ignoreTokens', document.uri.toString());
    await waitForWarnings(document, 0);
    const replace = async (text: string): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, new vscode.Range(0, 0, 1, 0), text);
      await vscode.workspace.applyEdit(edit);
    };
    await replace(`${token} and more`);
    await wait();
    assert.deepStrictEqual(warnings(document), []);
    await replace('nothing');
    await wait();
    await replace(token);
    await waitForWarnings(document, 1);
  });

  it('is no business of the extension where the setting says so', async () => {
    const document = await open(token);
    await waitForWarnings(document, 1);
    await settings().update('warnAboutTokens', false, vscode.ConfigurationTarget.Global);
    try {
      await waitForWarnings(document, 0);
    } finally {
      await settings().update('warnAboutTokens', undefined, vscode.ConfigurationTarget.Global);
    }
    await waitForWarnings(document, 1);
  });

  it('is left alone where tokens belong, where nobody writes, and in what is no text or very long', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    const written: vscode.Uri[] = [];
    const write = async (name: string, text = token): Promise<vscode.TextDocument> => {
      const uri = vscode.Uri.joinPath(folder, name);
      written.push(uri);
      await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
      return vscode.workspace.openTextDocument(uri);
    };
    const registration = vscode.workspace.registerTextDocumentContentProvider('shown-only', {
      provideTextDocumentContent: () => token,
    });
    try {
      const quiet = await Promise.all([
        write('.env'),
        write('.env.local'),
        write('hubspot.config.yml', key),
        vscode.workspace.openTextDocument({ content: `\0${token}` }),
        write('long.txt', `${token}\n${'x'.repeat(1_000_000)}`),
        vscode.workspace.openTextDocument(vscode.Uri.parse('shown-only:/a.txt')),
      ]);
      await waitForWarnings(await write('.env.example'), 1);
      await wait();
      assert.deepStrictEqual(quiet.flatMap(warnings), []);
    } finally {
      registration.dispose();
      await Promise.all(written.map(uri => vscode.workspace.fs.delete(uri)));
    }
  });

  it('stays where it is when its place holds none any more', async () => {
    const document = await open('nothing');
    await assert.rejects(
      () => run('moveToken', { uri: document.uri.toString(), line: 0, character: 0 }),
      /no token at this place/,
    );
    await assert.rejects(
      () => run('moveToken', token),
      (error: Error) => !error.message.includes('b0bca7e5') && error.message.includes('argument'),
    );
    assert.equal(document.getText(), 'nothing');
  });
});
