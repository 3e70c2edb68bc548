import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { replaceToken } from '../../../../src/inputs/edits/replaceToken';
import { findTokens } from '../../../../src/inputs/ids/findTokens';
import { anyText } from '../anyText';
import { accessTokens, personalAccessKeys } from '../anyToken';

const token = 'pat-eu1-ca9a41e5-0000-1111-2222-33333333beef';

/** The text with its tokens replaced, last one first so that the places hold. */
function mend(text: string, languageId: string): string {
  return findTokens(text).reduceRight((rest, found) => {
    const { start, end, text: instead } = replaceToken(text, found, languageId);
    return rest.slice(0, start) + instead + rest.slice(end);
  }, text);
}

/** T stands for the token. */
const check = (languageId: string, before: string, after: string): void => {
  it(`makes ${after} of ${before} in ${languageId}`, () => {
    assert.equal(mend(before.replaceAll('T', token), languageId), after);
  });
};

describe('replaceToken', () => {
  check('javascript', `const key = 'T';`, 'const key = process.env.HUBSPOT_TOKEN;');
  check('typescript', 'f("T", "T")', 'f(process.env.HUBSPOT_TOKEN, process.env.HUBSPOT_TOKEN)');
  check('typescript', '`Bearer T`', '`Bearer ${process.env.HUBSPOT_TOKEN}`');
  check('javascript', `a('Bearer T')`, `a('Bearer ' + process.env.HUBSPOT_TOKEN)`);
  check('javascript', `a('k=T&x')`, `a('k=' + process.env.HUBSPOT_TOKEN + '&x')`);
  check('javascript', `// don't use T`, `// don't use \${process.env.HUBSPOT_TOKEN}`);
  check('python', 'key = "T"', 'key = os.environ["HUBSPOT_TOKEN"]');
  check('php', `$a = 'Bearer T';`, `$a = 'Bearer ' . getenv('HUBSPOT_TOKEN');`);
  check('go', 'k := "T"', 'k := os.Getenv("HUBSPOT_TOKEN")');
  check('shellscript', 'curl -H "X: T"', 'curl -H "X: $HUBSPOT_TOKEN"');
  check('shellscript', "curl -H 'X: T'", `curl -H 'X: '"$HUBSPOT_TOKEN"''`);
  check('powershell', '$t = "T"', '$t = "$env:HUBSPOT_TOKEN"');
  check('bat', 'set X=T', 'set X=%HUBSPOT_TOKEN%');
  check('http', 'Authorization: Bearer T', 'Authorization: Bearer {{$processEnv HUBSPOT_TOKEN}}');
  check('json', '{"a":"T"}', '{"a":"$HUBSPOT_TOKEN"}');
  check('yaml', 'token: T', 'token: $HUBSPOT_TOKEN');
  check('plaintext', "it's T, isn't it", "it's $HUBSPOT_TOKEN, isn't it");
  check('markdown', 'T and T', '$HUBSPOT_TOKEN and $HUBSPOT_TOKEN');

  it('leaves no token in any text of any language, and all that is not one', () => {
    const pieces = fc.array(fc.tuple(anyText, fc.oneof(accessTokens, personalAccessKeys)));
    const languages = fc.constantFrom('javascript', 'python', 'php', 'shellscript', 'json', 'x');
    fc.assert(
      fc.property(pieces, languages, (parts, languageId) => {
        const text = parts.map(([before, secret]) => `${before} ${secret} `).join('\n');
        const mended = mend(text, languageId);
        assert.deepStrictEqual(findTokens(mended), []);
        for (const [, secret] of parts) {
          assert.ok(!mended.includes(secret));
        }
        const lines = (whole: string): number => whole.split('\n').length;
        assert.equal(lines(mended), lines(text));
      }),
    );
  }).timeout(30_000);
});
