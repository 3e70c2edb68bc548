import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';

describe('The threat model in SECURITY.md', () => {
  const rows = readFileSync('SECURITY.md', 'utf8')
    .split('\n')
    .filter(line => line.startsWith('|'))
    .slice(2)
    .map(line => line.split('|').map(cell => cell.trim()));

  it('names for each road a test that is there', () => {
    assert.ok(rows.length > 10);
    for (const [, , road = '', , tests = ''] of rows) {
      const files = [...tests.matchAll(/\]\(([^)]+)\)/g)].map(([, file]) => file ?? '');
      assert.ok(files.length > 0 || tests.startsWith('the same'), road);
      assert.deepStrictEqual(
        files.filter(file => !existsSync(file)),
        [],
        road,
      );
    }
  });
});
