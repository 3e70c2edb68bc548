import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

describe('What a file exports', () => {
  it('has a comment that says what it is for', () => {
    assert.ok(exported.length > 1000, 'they are not found');
    assert.deepStrictEqual(
      exported.filter(({ isExplained }) => !isExplained).map(({ place }) => place),
      [],
    );
  });
});

const declaration =
  /^export (?:declare |async |abstract )*(?:function\*?|class|interface|type|const|enum) (\w+)/;

const exported = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .flatMap(file => {
    const lines = readFileSync(join('src', file), 'utf8').split('\n');
    return lines.flatMap((line, index) => {
      const name = declaration.exec(line)?.[1];
      const isExplained = lines[index - 1]?.endsWith('*/') === true;
      return name === undefined ? [] : [{ place: `${file}: ${name}`, isExplained }];
    });
  });
