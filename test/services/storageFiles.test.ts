import { strict as assert } from 'node:assert';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StorageFiles } from '../../src/platform/storageFiles';

describe('StorageFiles', () => {
  let parent: string;
  let folder: string;
  let files: StorageFiles;
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'storage-'));
    folder = join(parent, 'not made yet', 'lookups');
    files = new StorageFiles(folder);
  });
  afterEach(() => rm(parent, { recursive: true }));

  it('has nothing before anything was written, and makes its folder when it is', async () => {
    assert.deepStrictEqual(await files.list(), []);
    await files.delete('lookup-1');
    await files.write('lookup-1', { ids: ['1'], name: 'Ærø 東京 \ud800' });
    assert.deepStrictEqual(await files.list(), ['lookup-1']);
    assert.deepStrictEqual(await files.read('lookup-1'), { ids: ['1'], name: 'Ærø 東京 \ud800' });
  });

  it('replaces what was there, and forgets what is deleted', async () => {
    await files.write('lookup-1', 'a longer text');
    await files.write('lookup-1', 'short');
    await files.write('lookup-2', 2);
    assert.equal(await files.read('lookup-1'), 'short');
    await files.delete('lookup-1');
    assert.deepStrictEqual(await files.list(), ['lookup-2']);
    assert.deepStrictEqual(await readdir(folder), ['lookup-2.json']);
  });

  it('keeps the old file where a new one cannot be finished', async () => {
    await files.write('lookup-1', 'old');
    const circle: { self?: unknown } = {};
    circle.self = circle;
    await assert.rejects(files.write('lookup-1', circle));
    await mkdir(join(folder, `lookup-1.${process.pid}.unfinished`));
    await assert.rejects(files.write('lookup-1', 'new'));
    assert.deepStrictEqual(
      [await files.list(), await files.read('lookup-1')],
      [['lookup-1'], 'old'],
    );
  });

  it('takes away what a process has left in the middle of writing, and nothing that is being written', async () => {
    await files.write('lookup-1', 1);
    const [left, fresh] = ['lookup-2.1.unfinished', 'lookup-3.2.unfinished'];
    for (const name of [left, fresh]) await writeFile(join(folder, name), '{"ids":["1"');
    const longAgo = new Date(Date.now() - 2 * 3_600_000);
    await utimes(join(folder, left), longAgo, longAgo);
    assert.deepStrictEqual(await files.list(), ['lookup-1']);
    assert.deepStrictEqual((await readdir(folder)).sort(), ['lookup-1.json', fresh]);
  });

  it('answers nothing for a file that is no JSON, and rejects for one that cannot be read', async () => {
    await files.write('lookup-1', 1);
    await writeFile(join(folder, 'lookup-1.json'), '{"ids":["1"');
    await mkdir(join(folder, 'lookup-2.json'));
    assert.equal(await files.read('lookup-1'), undefined);
    await assert.rejects(files.read('lookup-2'));
    await assert.rejects(new StorageFiles(join(folder, 'lookup-1.json')).list());
  });
});
