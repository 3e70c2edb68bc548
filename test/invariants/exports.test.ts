import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

describe('What a file exports', () => {
  it('has a comment that says what it is for', () => {
    assert.ok(exported.length > 1000, 'they are not found');
    assert.deepStrictEqual(
      exported.filter(({ isExplained }) => !isExplained).map(({ place }) => place),
      [],
    );
  });

  it('is what its file is named after, where it is one thing', () => {
    const files = new Set(exported.map(({ file }) => file));
    const misnamed = [...files].filter(file => {
      const all = exported.filter(each => each.file === file);
      const name = basename(file, '.ts').toLowerCase();
      const isNamed = all.some(each => each.name.toLowerCase() === name);
      const isOne = all.filter(({ isValue }) => isValue).length === 1;
      // Files of commands and of messages are named after what these have in common.
      return isOne && !isNamed && !/(Commands|Protocol|index)\.ts$/.test(file);
    });
    assert.deepStrictEqual(misnamed, []);
  });
});

const declaration =
  /^export (?:declare |async |abstract )*(function\*?|class|interface|type|const|enum) (\w+)/;

const exported = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .flatMap(file => {
    const lines = readFileSync(join('src', file), 'utf8').split('\n');
    return lines.flatMap((line, index) => {
      const [, kind = '', name] = declaration.exec(line) ?? [];
      const isExplained = lines[index - 1]?.endsWith('*/') === true;
      const isValue = !['interface', 'type'].includes(kind);
      return name === undefined
        ? []
        : [{ file, name, place: `${file}: ${name}`, isExplained, isValue }];
    });
  });
