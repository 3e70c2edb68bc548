import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { shellCommands } from '../../../../src/inputs/curl/shellCommands';
import { wordsOfShell } from '../../../support/machine/wordsOfShell';
import { anyText } from '../anyText';

describe('The commands of a line and their words', () => {
  const check = (title: string, line: string, ...words: readonly string[]) =>
    it(`are known: ${title}`, () => {
      assert.deepStrictEqual(shellCommands(line), [words]);
    });
  check('blanks between', ' a  b\tc\n', 'a', 'b', 'c');
  check('single quotes', String.raw`'a "b" \' c`, 'a "b" \\', 'c');
  check('double quotes', String.raw`"a 'b' \"c\" \\ \d"`, String.raw`a 'b' "c" \ \d`);
  check('quotes in a word', String.raw`a'b'"c"\'d`, "abc'd");
  check(
    'a quotation within a quotation',
    String.raw`'{"a":"can'\''t \" do"}'`,
    `{"a":"can't \\" do"}`,
  );
  check('escapes of ANSI C', String.raw`$'a\'b\n\u00e9\x41\\'`, "a'b\né" + 'A\\');
  check('a variable', 'Bearer\\ $TOKEN "$TOKEN"', 'Bearer $TOKEN', '$TOKEN');
  check('nothing in quotes', `'' ""`, '', '');
  check('continued lines of bash', 'a \\\n b\\\r\n c', 'a', 'b', 'c');
  check('continued lines of PowerShell', 'a `\r\n  b', 'a', 'b');
  check(
    'what Chrome copies for cmd',
    'curl ^"https://a^" ^\r\n  -H ^"b: c^" ^\r\n  --data-raw ^"^{^\\^"d^\\^":1^}^"',
    'curl',
    'https://a',
    '-H',
    'b: c',
    '--data-raw',
    '{"d":1}',
  );

  it('are told apart, and no address from its query', () => {
    assert.deepStrictEqual(shellCommands(`a 'b;c';d|e && f "g|h" || i;;`), [
      ['a', 'b;c'],
      ['d'],
      ['e'],
      ['f', 'g|h'],
      ['i'],
    ]);
    assert.deepStrictEqual(shellCommands('curl https://a/b?c=1&d=2\n-H e'), [
      ['curl', 'https://a/b?c=1&d=2', '-H', 'e'],
    ]);
  });

  it('are none where a quotation is not closed', () => {
    for (const line of ["a 'b", 'a "b', "a $'b\\'", 'a \\']) {
      assert.equal(shellCommands(line), undefined);
    }
  });

  it('are those that a shell makes of them', function () {
    if (process.platform === 'win32') {
      this.skip();
    }
    const quoted = fc
      .string({ unit: fc.constantFrom("'", '"', '\\', '$', 'a', ' ', '\n', '{', '}', 'é', '`') })
      .map(text => `'${text.replaceAll("'", String.raw`'\''`)}'`);
    const piece = fc.oneof(
      quoted,
      fc.stringMatching(/^[a-z0-9{}:/.-]{0,5}$/),
      fc.constantFrom(' ', '\\\n', String.raw`\"`, String.raw`"\"\\'"`, '"a b"', '\\ '),
    );
    const lines = fc.sample(fc.array(piece, { maxLength: 8 }), 60).map(pieces => pieces.join(''));
    for (const line of lines) {
      // The shell expands braces and home folders, we do not; neither stands in the middle of a command for HubSpot.
      assert.deepStrictEqual(shellCommands(line)?.flat(), wordsOfShell(line), JSON.stringify(line));
    }
  }).timeout(30_000);

  it('come of any text without a throw', () => {
    fc.assert(fc.property(anyText, text => void shellCommands(text)));
    const long = `'${'{"id":"1"},'.repeat(100_000)}' "${String.raw`\"1\",`.repeat(100_000)}" ${'a$'.repeat(100_000)}`;
    assert.equal(shellCommands(long)?.[0]?.length, 3);
  });
});
