import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { MemoryFiles } from './memoryFiles';
import { cleanUp, run, waitFor, type Summary } from './publicSurface';

const token = 'pat-na1-b0bca7e5-0000-1111-2222-33333333beef';
const scheme = 'call-explorer-memory';

// The window's own folder stays where it is: to open a virtual one starts the extension host anew, and the tests with it. What the
// extension does with files goes by their addresses and not by the folder that is open.
describe('Files that are on no disk', () => {
  const files = new MemoryFiles();
  let registration: vscode.Disposable;
  const write = (name: string, text: string): vscode.Uri => {
    const uri = vscode.Uri.from({ scheme, path: `/${name}` });
    files.writeFile(uri, Buffer.from(text));
    return uri;
  };
  const codesIn = (uri: vscode.Uri): readonly unknown[] =>
    vscode.languages
      .getDiagnostics(uri)
      .map(({ code }) => (typeof code === 'object' ? code.value : code));

  before(async () => {
    registration = vscode.workspace.registerFileSystemProvider(scheme, files);
    await cleanUp();
    await run('useSampleData');
  });
  after(async () => {
    await cleanUp();
    registration.dispose();
  });

  it('are read for IDs, which get their problems there', async () => {
    const uri = write('calls.csv', 'Record ID,Title\n430001,a\n430404,b\n');
    const { counts } = (await run('lookUpFile', uri)) as Summary;
    assert.deepStrictEqual([counts['found'], counts['missing']], [1, 1]);
    await waitFor(() => codesIn(uri).includes('OBJECT_NOT_FOUND') || undefined);
  });

  it('are request files, which are checked and run', async () => {
    const uri = write(
      'a.hubspot-calls.json',
      '{"inputs":[{"id":"430001"}],"properties":["hs_call_titel"]}',
    );
    await vscode.window.showTextDocument(uri);
    await waitFor(() => codesIn(uri).includes('UNKNOWN_PROPERTY') || undefined);
    const { counts } = (await run('runRequest')) as Summary;
    assert.equal(counts['found'], 1);
  });

  it('take what is saved and exported', async () => {
    const { id } = (await run('lookUp', { ids: '430001' })) as Summary;
    const request = vscode.Uri.from({ scheme, path: '/saved.hubspot-calls.json' });
    await run('saveAsRequestFile', { lookupId: id, uri: request });
    const exported = vscode.Uri.from({ scheme, path: '/calls.ndjson' });
    await run('exportLookup', { lookupId: id, format: 'ndjson', uri: exported });
    const text = ({ path }: vscode.Uri): string =>
      Buffer.from(files.files.get(path) ?? []).toString();
    assert.match(text(request), /"id": ?"430001"/);
    assert.match(text(exported), /"id":"430001"/);
  });

  it('are warned of tokens in them', async () => {
    const uri = write('sync.js', `const token = '${token}';`);
    await vscode.window.showTextDocument(uri);
    await waitFor(() => codesIn(uri).includes('HARD_CODED_TOKEN') || undefined);
  });
});
