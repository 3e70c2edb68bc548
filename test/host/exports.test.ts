import { strict as assert } from 'node:assert';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { cleanUp, run, type Summary } from './publicSurface';

interface ExportSummary {
  readonly exported: number;
  readonly notExported: number;
  readonly files: readonly string[];
}

describe('An export', () => {
  let folder: string;
  let lookupId: string;

  before(async () => {
    await cleanUp();
    await run('useSampleData');
    folder = await mkdtemp(join(tmpdir(), 'exports-'));
    const ids = '430001 430002 430020 430022 430404';
    ({ id: lookupId } = (await run('lookUp', { ids })) as Summary);
  });
  after(async () => {
    await cleanUp();
    await rm(folder, { recursive: true, force: true });
  });

  const exportTo = async (name: string, order: object): Promise<ExportSummary> => {
    const uri = vscode.Uri.file(join(folder, name));
    return (await run('exportLookup', { lookupId, uri, ...order })) as ExportSummary;
  };
  const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');

  it('in each format asks nothing and holds each record once', async () => {
    for (const format of ['csv', 'json', 'ndjson', 'markdown']) {
      const summary = await exportTo(`calls.${format}`, { format });
      assert.deepStrictEqual([summary.exported, summary.notExported], [3, 2], format);
      assert.equal(summary.files.length, 1);
    }
    const records = JSON.parse(await read('calls.json')) as { id: string }[];
    assert.deepStrictEqual(
      records.map(({ id }) => id),
      ['430001', '430002', '430022'],
    );
    const lines = (await read('calls.ndjson')).trimEnd().split('\n');
    assert.deepStrictEqual(
      lines.map(line => JSON.parse(line) as unknown),
      records,
    );
    assert.match(await read('calls.csv'), /^requestedId,foundAs,recordId,/);
    assert.match(await read('calls.markdown'), /^\| requestedId \| foundAs \|/);
  });

  it('replaces what is there, and leaves nothing else behind', async () => {
    await writeFile(join(folder, 'there.json'), 'old '.repeat(100_000));
    await exportTo('there.json', { format: 'json', ids: ['430002'] });
    const records = JSON.parse(await read('there.json')) as { id: string }[];
    assert.deepStrictEqual(
      records.map(({ id }) => id),
      ['430002'],
    );
    assert.deepStrictEqual(
      (await readdir(folder)).filter(name => name.includes('unfinished')),
      [],
    );
  });

  it('comes with a report of what is not in it where one is wanted', async () => {
    const { files } = await exportTo('all.csv', { format: 'csv', report: true });
    assert.equal(files.length, 2);
    const report = await read('all-csv-report.md');
    assert.match(report, /\| All IDs \| 5 \| 3 \| 2 \|/);
    assert.match(report, /\| 430020 \| Merged .* Record 430022 is in the export once/);
    assert.match(report, /\| 430404 \| Missing \| OBJECT/);
  });

  it('that cannot be written says which file, and one that is asked for wrongly is not begun', async () => {
    await assert.rejects(
      () => exportTo('no such folder/calls.csv', { format: 'csv' }),
      /calls\.csv was not written: .*ENOENT/,
    );
    await assert.rejects(
      () => exportTo('calls.xlsx', { format: 'xlsx' }),
      /argument it cannot use/,
    );
    await assert.rejects(
      () => exportTo('gone.csv', { format: 'csv', lookupId: 'none' }),
      /no such look-up/,
    );
    assert.ok(!(await readdir(folder)).includes('calls.xlsx'));
  });
});
