import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { parseCallIds } from '../../../src/inputs/parseCallIds';
import { parseUniqueValues } from '../../../src/inputs/parseUniqueValues';

describe('parseCallIds', () => {
  const check = (text: string, ids: readonly string[], problems: readonly string[] = []): void => {
    it(`reads ${JSON.stringify(text)}`, () => {
      const parsed = parseCallIds(text);
      assert.deepStrictEqual(
        {
          ids: parsed.ids.map(id => id.text),
          problems: parsed.problems.map(problem => problem.text),
        },
        { ids, problems },
      );
    });
  };
  check('', []);
  check(' \n\t', []);
  check('430001', ['430001']);
  check('430001, 430002;430003\n430004\t430005', [
    '430001',
    '430002',
    '430003',
    '430004',
    '430005',
  ]);
  check('["430001", \'430002\', `430003`]', ['430001', '430002', '430003']);
  check('430001、430002，430003', ['430001', '430002', '430003']);
  check('430001 430001', ['430001', '430001']);
  check('9007199254740991', ['9007199254740991']);
  check('https://app.hubspot.com/contacts/1234567/record/0-48/430001', ['430001']);
  check('https://app-eu1.hubspot.com/contacts/430001/record/0-48/430001/?x=1', ['430001']);
  check('app.hubspot.com/contacts/1234567/call/430001#notes', ['430001']);
  check(
    'https://app.hubspot.com/contacts/1/record/0-1/430001',
    [],
    ['https://app.hubspot.com/contacts/1/record/0-1/430001'],
  );
  check(
    'https://app.hubspot.com.example.org/contacts/1/record/0-48/430001',
    [],
    ['https://app.hubspot.com.example.org/contacts/1/record/0-48/430001'],
  );
  check('1.2E+10 430001.0 0430001 abc -5', [], ['1.2E+10', '430001.0', '0430001', 'abc', '-5']);
  check('430001 abc', ['430001'], ['abc']);

  it('gives every piece the place it stands at, whatever the text', () => {
    const text = fc.string({ unit: 'grapheme' });
    const pasted = fc.oneof(
      text,
      fc
        .array(fc.oneof(fc.bigInt({ min: 1n, max: 10n ** 19n }).map(String), text))
        .map(parts => parts.join(' ')),
      fc.webUrl().map(url => `${url} https://app.hubspot.com/contacts/9/record/0-48/99`),
    );
    fc.assert(
      fc.property(pasted, input => {
        const { ids, problems } = parseCallIds(input);
        for (const { text: piece, start, end } of [...ids, ...problems]) {
          assert.equal(input.slice(start, end), piece);
        }
        assert.ok(ids.every(id => /^[1-9]\d*$/.test(id.text)));
      }),
    );
  });

  it('finds every ID of a list, however it is separated', () => {
    const ids = fc.array(fc.bigInt({ min: 1n, max: 10n ** 15n }).map(String));
    const separator = fc.constantFrom(',', ' ', '\n', '\r\n', ';', '\t', ', ', '","', '、');
    fc.assert(
      fc.property(ids, separator, (list, between) => {
        assert.deepStrictEqual(
          parseCallIds(list.join(between)).ids.map(id => id.text),
          list,
        );
      }),
    );
  });
});

describe('parseUniqueValues', () => {
  it('keeps blanks within a value and drops those around it', () => {
    assert.deepStrictEqual(parseUniqueValues(' call 1 ,call-2\r\n\n  https://a/b?c  '), {
      ids: [
        { text: 'call 1', start: 1, end: 7 },
        { text: 'call-2', start: 9, end: 15 },
        { text: 'https://a/b?c', start: 20, end: 33 },
      ],
      problems: [],
    });
  });
});
