import { strict as assert } from 'node:assert';
import { inspect } from 'node:util';
import * as fc from 'fast-check';
import { PersonalAccessKey } from '../../../../src/hubspot/tokens/personalAccessKey';

const key = `CiRuYTEt${'Canary-key_0'.repeat(8)}SgNuYTE`;
const token = 'pat-na1-11111111-2222-3333-4444-555555555555';

describe('PersonalAccessKey', () => {
  for (const pasted of [
    key,
    `  ${key}\n`,
    `"${key}",`,
    `${key.slice(0, 40)}\n    ${key.slice(40)}`,
    `${key.slice(0, 40)}\r\n${key.slice(40)}\r\n`,
  ]) {
    it(`reads the key in ${JSON.stringify(pasted.replace(key, '…'))}, and thinks it likely`, () => {
      assert.equal(PersonalAccessKey.parse(pasted)?.reveal(), key);
      assert.ok(PersonalAccessKey.isLikely(pasted));
    });
  }

  it('reads a key of a shape that HubSpot has not had yet', () => {
    assert.equal(PersonalAccessKey.parse('new-key-1')?.reveal(), 'new-key-1');
  });

  for (const pasted of ['', '  ', '""', 'ünïcode']) {
    it(`reads no key in ${JSON.stringify(pasted)}`, () => {
      assert.equal(PersonalAccessKey.parse(pasted), undefined);
    });
  }

  for (const pasted of [
    token,
    `Bearer ${token}`,
    'CiRuYTEt',
    'CJSP5qf1KhICAQEYs-gDIIGOBii1hQIyGQAf',
  ]) {
    it(`takes ${JSON.stringify(pasted)} for no key`, () => {
      assert.ok(!PersonalAccessKey.isLikely(pasted));
    });
  }

  it('never shows the key, however it is printed', () => {
    const secret = PersonalAccessKey.parse(key);
    const printed = [
      String(secret),
      JSON.stringify({ secret }),
      inspect({ secret }, { showHidden: true, depth: 9 }),
    ];
    assert.ok(printed.every(text => text.includes('<redacted>') && !text.includes('Canary')));
  });

  it('reads any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const parsed = PersonalAccessKey.parse(text);
        assert.ok(parsed === undefined || /^[\x21-\x7e]+$/.test(parsed.reveal()));
        PersonalAccessKey.isLikely(text);
      }),
    );
  });
});
