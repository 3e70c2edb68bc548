import { strict as assert } from 'node:assert';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import * as vscode from 'vscode';
import { cleanUp, run, type Summary } from './publicSurface';

/** Presses Enter in whatever list is shown until a command has ended. */
async function acceptUntil<T>(running: Promise<T>): Promise<T> {
  const nothing = Symbol();
  for (;;) {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    const ended = await Promise.race([running, delay(100, nothing)]);
    if (ended !== nothing) {
      return ended;
    }
  }
}

const unasked = { confirm: false };

describe('IDs from anywhere', () => {
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

  const write = async (name: string, content: string | Uint8Array): Promise<vscode.Uri> => {
    await writeFile(join(folder, name), content);
    return vscode.Uri.file(join(folder, name));
  };
  const select = async (
    content: string,
    selections: readonly (readonly number[])[],
  ): Promise<void> => {
    const document = await vscode.workspace.openTextDocument({ content });
    const editor = await vscode.window.showTextDocument(document);
    editor.selections = selections.map(
      ([line = 0, start = 0, endLine = line, end = start]) =>
        new vscode.Selection(line, start, endLine, end),
    );
  };
  const kinds = ({ entries }: Summary): readonly string[] =>
    entries.map(({ id, kind }) => `${id} ${kind}`);
  const counted = ({ counts }: Summary): readonly (number | undefined)[] =>
    ['requested', 'duplicates', 'invalid'].map(name => counts[name]);

  it('are taken from all selections', async () => {
    await select('call 430001 was\n430404, 430001\nno 430010 here', [
      [0, 5, 0, 11],
      [1, 0, 1, 14],
    ]);
    const summary = (await run('lookUpSelection', unasked)) as Summary;
    assert.deepStrictEqual(kinds(summary), ['430001 found', '430404 missing']);
    assert.deepStrictEqual(counted(summary), [2, 1, 0]);
  });

  it('are taken from a column that is selected', async () => {
    const rows = ['a,430001,1', 'b,430404,2', 'c,oops  ,3'];
    await select(
      rows.join('\n'),
      rows.map((_, line) => [line, 2, line, 8]),
    );
    const summary = (await run('lookUpSelection', unasked)) as Summary;
    assert.deepStrictEqual(kinds(summary), ['430001 found', '430404 missing']);
    assert.deepStrictEqual(counted(summary), [2, 0, 1]);
  });

  it('are what the cursor stands in, without a selection, or what its line holds', async () => {
    await select('owner=12 id=430001 and 430404', [[0, 14]]);
    assert.deepStrictEqual(kinds((await run('lookUpSelection')) as Summary), ['430001 found']);
    await select('see 430001 and 430404', [[0, 1]]);
    const summary = (await run('lookUpSelection', unasked)) as Summary;
    assert.deepStrictEqual(kinds(summary), ['430001 found', '430404 missing']);
  });

  it('are not the parts of a time that the cursor stands in', async () => {
    const line = '2026-11-30T09:12:00Z ERROR callId=430404 not found';
    for (const character of [0, 6, 12]) {
      await select(line, [[0, character]]);
      const summary = (await run('lookUpSelection', unasked)) as Summary;
      assert.deepStrictEqual(kinds(summary), ['430404 missing']);
    }
  });

  it('are taken from the clipboard', async () => {
    await vscode.env.clipboard.writeText('["430001", "430404", "430404"]');
    const summary = (await run('lookUpClipboard', unasked)) as Summary;
    assert.deepStrictEqual(kinds(summary), ['430001 found', '430404 missing']);
    assert.deepStrictEqual(counted(summary), [2, 1, 0]);
  });

  it('are what a cURL command asks for, with nothing else of it', async () => {
    const token = 'pat-na1-00000000-1111-2222-3333-444444444444';
    const command = [
      'curl -X POST "https://api.hubapi.com/crm/v3/objects/calls/batch/read"',
      `  -H "Authorization: Bearer ${token}"`,
      `  -d '{"properties":["hs_call_title"],"inputs":[{"id":"430001"},{"id":"430404"}]}'`,
    ].join(' \\\n');
    await vscode.env.clipboard.writeText(command);
    const summary = (await run('lookUpClipboard', unasked)) as Summary;
    assert.deepStrictEqual(kinds(summary), ['430001 found', '430404 missing']);
    assert.deepStrictEqual(counted(summary), [2, 0, 0]);
    await select(command, [[0, 0, 2, 100]]);
    assert.deepStrictEqual(counted((await run('lookUpSelection', unasked)) as Summary), [2, 0, 0]);
    assert.ok(!JSON.stringify(summary).includes('pat-na1'));
  });

  it('are no token that a cURL command has among the values of a unique property', async () => {
    const token = 'pat-na1-0a1b2c3d-1111-2222-3333-0123456789ab';
    await vscode.env.clipboard.writeText(
      `curl https://api.hubapi.com/crm/v3/objects/calls/batch/read -d '{"idProperty":"external_key","inputs":[{"id":"a-1"},{"id":"${token}"}]}'`,
    );
    const summary = (await run('lookUpClipboard', unasked)) as Summary;
    assert.deepStrictEqual(counted(summary), [1, 0, 1]);
    assert.ok(!JSON.stringify(summary).includes('pat-na1'));
  });

  const files: Readonly<Record<string, string | Uint8Array>> = {
    'export.csv':
      '\ufeffRecord ID,Call notes,Owner\r\n430001,"two\r\nlines, 430002",70310001\r\n"430404",x,70310002\r\noops,,',
    'export.tsv': 'Title\tレコードID\na\t430001\nb\t430404\nc\toops',
    'semicolons.csv': 'Betreff;hs_object_id\n"a;b";430001\n"c ""d""";430404\n;oops',
    'unicode.csv': Buffer.from('\ufeffTitle\tRecord ID\na\t430001\nb\t430404\nc\toops', 'utf16le'),
    'request.json': '{"inputs":[{"id":"430001"},{"id":"430404"},{"id":"oops"}],"limit":430010}',
    'calls.ndjson': '{"callId":430001,"ms":123456}\n{"callId":"430404"}\n{"callId":"oops"}',
    'sync.log':
      '2026-11-24T03:25:11Z INFO call 430001 done in 35 ms\n2026-11-24T03:25:12Z call id=00430010\ncallId=430404',
  };
  for (const [name, content] of Object.entries(files)) {
    it(`are taken from ${name}`, async () => {
      const summary = (await run('lookUpFile', await write(name, content))) as Summary;
      assert.deepStrictEqual(kinds(summary), ['430001 found', '430404 missing']);
      assert.deepStrictEqual(counted(summary), [2, 0, 1]);
    });
  }

  it('are taken from a file in the encoding that VS Code is told for it', async () => {
    // "コール,レコードID" and two rows in Shift JIS.
    const names = '8352815b838b2c838c8352815b836849440d0a';
    const content = Buffer.concat([
      Buffer.from(names, 'hex'),
      Buffer.from('a,430001\r\nb,430404\r\nc,oops\r\n'),
    ]);
    const uri = await write('shiftJis.csv', content);
    await assert.rejects(() => run('lookUpFile', uri), /shiftJis\.csv.*files\.encoding/);
    const settings = vscode.workspace.getConfiguration('files');
    await settings.update('encoding', 'shiftjis', vscode.ConfigurationTarget.Global);
    try {
      const summary = (await run('lookUpFile', uri)) as Summary;
      assert.deepStrictEqual(kinds(summary), ['430001 found', '430404 missing']);
      assert.deepStrictEqual(counted(summary), [2, 0, 1]);
    } finally {
      await settings.update('encoding', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('are taken from a file that a keybinding names by its address', async () => {
    const uri = await write('one.txt', '430001');
    const summary = (await run('lookUpFile', uri.toString())) as Summary;
    assert.deepStrictEqual(kinds(summary), ['430001 found']);
  });

  it('are taken from the text in the editor where a file has been changed', async () => {
    const uri = await write('changed.txt', '430404');
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit(edit => edit.replace(new vscode.Range(0, 0, 0, 6), '430001'));
    assert.deepStrictEqual(kinds((await run('lookUpFile', uri)) as Summary), ['430001 found']);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('are taken from several files of the Explorer once the preview is accepted', async () => {
    const uris = [await write('a.txt', '430001'), await write('b.txt', '430404 430001')];
    const running = run('lookUpFile', uris[0], uris);
    const summary = await acceptUntil(running as Promise<Summary>);
    assert.deepStrictEqual(kinds(summary), ['430001 found', '430404 missing']);
    assert.deepStrictEqual(counted(summary), [2, 1, 0]);
  });

  it('are not looked for in what is no text, no file, or holds none', async () => {
    const picture = await write('picture.log', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
    await assert.rejects(() => run('lookUpFile', picture), /picture\.log.* is no text/);
    await assert.rejects(() => run('lookUpFile', vscode.Uri.file(folder)), /is a folder/);
    const nothing = await write('nothing.txt', 'Nothing to see here.');
    await assert.rejects(() => run('lookUpFile', nothing), /No call IDs found in nothing\.txt/);
    const table = await write('table.csv', 'Title,City\na,b\n');
    await assert.rejects(() => run('lookUpFile', table), /no column/);
    await assert.rejects(() => run('lookUpFile', 'calls.csv'), /file:\/\//);
  });
});
