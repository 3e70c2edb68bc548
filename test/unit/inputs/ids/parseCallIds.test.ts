import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import type { InvalidReason } from '../../../../src/calls/invalidPiece';
import { parseCallIds } from '../../../../src/inputs/ids/parseCallIds';

type Problem = readonly [text: string, reason: InvalidReason];

const check = (
  text: string,
  ids: readonly string[],
  problems: readonly (string | Problem)[] = [],
): void => {
  it(`reads ${JSON.stringify(text)}`, () => {
    const parsed = parseCallIds(text);
    assert.deepStrictEqual(
      {
        ids: parsed.ids.map(id => id.text),
        problems: parsed.problems.map(problem => [problem.text, problem.reason]),
      },
      { ids, problems: problems.map(it => (typeof it === 'string' ? [it, 'notANumber'] : it)) },
    );
  });
};

describe('parseCallIds in a list', () => {
  check('', []);
  check(' \n\t', []);
  check('430001', ['430001']);
  check('5', ['5']);
  check('430001, 430002;430003\n430004\t430005\r\n430006', [
    '430001',
    '430002',
    '430003',
    '430004',
    '430005',
    '430006',
  ]);
  check('["430001", \'430002\', `430003`]', ['430001', '430002', '430003']);
  check('“430001” «430002» 「430003」', ['430001', '430002', '430003']);
  check('430001、430002，430003；430004', ['430001', '430002', '430003', '430004']);
  check('\ufeff430001\u200b\u00a0430002', ['430001', '430002']);
  check('430001 430001', ['430001', '430001']);
  check('- 430001\n* 430002\n• #430003.', ['430001', '430002', '430003']);
  check('1. 430001\n2) 430002', ['430001', '430002']);
  check("WHERE id IN ('430001', '430002')", ['430001', '430002']);
  check('430001 abc', ['430001'], ['abc']);
  check('abc', [], ['abc']);
  check('id=abc', [], ['id=abc']);
  check('2026-11-24', [], ['2026-11-24']);
  check('10.0.0.1', [], ['10.0.0.1']);
  check('430001-430005', [], ['430001-430005']);
  check('430001…', [], ['430001…']);
  check('430001...', [], ['430001...']);
  check('430001\n430002\nabc\n430003', ['430001', '430002', '430003'], ['abc']);
});

describe('parseCallIds of a damaged number', () => {
  const damaged = (text: string, reason: InvalidReason): void => {
    check(text, [], [[text, reason]]);
    check(
      `430001 ${text}\n${text}; 430002`,
      ['430001', '430002'],
      [
        [text, reason],
        [text, reason],
      ],
    );
  };
  damaged('1.2E+10', 'scientificNotation');
  damaged('4.3e5', 'scientificNotation');
  damaged('8E+10', 'scientificNotation');
  damaged('4,30001E+11', 'scientificNotation');
  damaged('430001.0', 'decimal');
  damaged('430001.00', 'decimal');
  damaged('430001.5', 'decimal');
  damaged('430.001', 'decimal');
  damaged('9007199254740992', 'beyondSafeInteger');
  damaged('12345678901234567890', 'beyondSafeInteger');
  damaged('00430001', 'leadingZero');
  damaged('0', 'leadingZero');
  damaged('1,234,567', 'thousandsSeparators');
  damaged('1.234.567', 'thousandsSeparators');
  damaged("1'234'567", 'thousandsSeparators');
  damaged('1’234’567', 'thousandsSeparators');
  damaged('1\u00a0234\u00a0567', 'thousandsSeparators');
  damaged('1\u202f234\u202f567', 'thousandsSeparators');
  damaged('1,234,567.00', 'thousandsSeparators');
  damaged('1.234.567,00', 'thousandsSeparators');
  damaged('430,001', 'thousandsSeparators');
  damaged('-430001', 'negative');
  damaged('\u2212430001', 'negative');
  damaged('1,234,567kr', 'notANumber');
  check('9007199254740991', ['9007199254740991']);
  // Several numbers, however they are grouped.
  check('1,2,3', ['1', '2', '3']);
  check('[123,456]', ['123', '456']);
  check('123, 456', ['123', '456']);
  check('1234,567', ['1234', '567']);
  check('123,4567', ['123', '4567']);
  check('430001,456,789', ['430001', '456', '789']);
});

describe('parseCallIds of an address', () => {
  check('https://app.hubspot.com/contacts/1234567/record/0-48/430001', ['430001']);
  check('https://app-eu1.hubspot.com/contacts/430001/record/0-48/430001/?x=1', ['430001']);
  check('app.hubspot.com/contacts/1234567/call/430001#notes', ['430001']);
  check('https://api.hubapi.com/crm/v3/objects/calls/430001?archived=true', ['430001']);
  check('/crm/v3/objects/0-48/430001', ['430001']);
  check('calls/430001', ['430001']);
  check('https://app.hubspot.com/a/1/call/430001 https://app.hubspot.com/a/1/call/430002', [
    '430001',
    '430002',
  ]);
  check('https://app.hubspot.com/contacts/1234567/call/430001 abc', ['430001'], ['abc']);
  check('https://app.hubspot.com/contacts/1/record/0-48/0430001', [], [['0430001', 'leadingZero']]);
  for (const stranger of [
    'https://app.hubspot.com/contacts/1/record/0-1/430001',
    'https://app.hubspot.com.example.org/contacts/1/record/0-48/430001',
    'https://example.org/calls/430001',
  ]) {
    check(stranger, [], [stranger]);
  }
});

describe('parseCallIds in prose', () => {
  check(
    '2026-11-24T03:25:11.123Z INFO  call 430001 fetched in 35 ms (trace 9f8e7d6c5b4a39281706)',
    ['430001'],
  );
  check(
    String.raw`[2026-11-24] app.INFO: synced {"page":"https:\/\/app.hubspot.com\/contacts\/9\/record\/0-48\/430001","at":1732418711}`,
    ['430001'],
  );
  check('2026-11-24 03:25:11,123 430001 430002', ['430001', '430002']);
  check(
    '10.0.0.1 - - [24/Nov/2026:03:25:11 +0000] "GET /crm/v3/objects/calls/430001?archived=false HTTP/1.1" 200 1234567 "-" "curl/8.5.0"',
    ['430001'],
  );
  check('1764127511123 worker 2 read 430001 from 10.0.0.1:443 after 1234567 ms', ['430001']);
  check('span 1764127511123456789 of 9f8e7d6c-1234-4abc-8def-123456789012 ended well', []);
  check('+4915112345678 was called by 0x12345678 from file.ts:123456:12, version 1.234567.8', []);
  check('1234567 rows and 2,345,678 rows of 12345678 bytes were read', []);
  check('the ratio is 123456.789 and the time is 123456.5 s', []);
  check('This says call 430001: it was not found. Neither was 430002!', ['430001', '430002']);
  check('Please have a look at #430001, [430002] and (430003).', ['430001', '430002', '430003']);
  check('see 430001 and 430005', ['430001', '430005']);
  check('call-7 430001 and 430005', ['430001', '430005'], ['call-7', 'and']);
  check('oops 430001', ['430001'], ['oops']);
  check('I would like to see 430001, 430002, 430003, 430004, 430005, 430006', [
    '430001',
    '430002',
    '430003',
    '430004',
    '430005',
    '430006',
  ]);
  check('Missing: 430001, 430002, 430003', ['430001', '430002', '430003']);
  check('ERROR not found: 430001', ['430001']);
  check('id=430001', ['430001']);
  check('hs_object_id: 430001', ['430001']);
  check('callId=5 owner_id=12345678 portalId=1234567 durationMs=1234567 id=430001', [
    '5',
    '430001',
  ]);
  check('Owner ID: 12345678 and Call ID: 430001', ['430001']);
  check('GET /x?id=430001&portalId=1234567 was answered with 404', ['430001']);
  check('callId=430404 not in cache, contact 99120001', ['430404']);
  check('asked for 430001 of Deal ID #99120001, owner: 99120002 and portal 4300100', ['430001']);
  check('call 430001 of subcontact 430002 was lost by contactId=99120001', ['430001', '430002']);
  check('10:04 コール 430001 はコンタクト99120001 のものです', ['430001']);
  check(
    'see https://app.hubspot.com/contacts/1234567/record/0-48/430001. And https://example.org/calls/123456789, not mine',
    ['430001'],
  );
  check('url=https://app.hubspot.com/contacts/9/call/430001 is slow', ['430001']);
  check('通話430001を確認してください', ['430001']);
  check('通話ID：430001', ['430001']);
  // A line by itself says little; the line before it tells.
  check('a line of prose comes first\ndone\n}', []);
  check('id,title\n430001,Intro\n430002,Demo', ['430001', '430002']);

  it('reports damaged numbers as large as an ID, and no others', () => {
    const read = (piece: string): readonly string[] =>
      parseCallIds(`the call ${piece} could not be read`).problems.map(({ reason }) => reason);
    assert.deepStrictEqual(
      ['1.2E+10', '430001.0', '00430001', '1,234,567', '-430001', '12345678901234567'].map(read),
      [
        ['scientificNotation'],
        ['decimal'],
        ['leadingZero'],
        ['thousandsSeparators'],
        ['negative'],
        ['beyondSafeInteger'],
      ],
    );
    assert.deepStrictEqual(['1.2E+3', '35.0', '007', '1,234', '-5', '1.5'].map(read).flat(), []);
  });
});

describe('parseCallIds in JSON', () => {
  check('["1","2"]', ['1', '2']);
  check('[1, 2]', ['1', '2']);
  check('{"inputs":[{"id":"430001"},{"id":"430002"}]}', ['430001', '430002']);
  check('{"ids":["1","2","3"],"properties":["hs_call_title"]}', ['1', '2', '3']);
  check('{"id":430001.0}', [], [['430001.0', 'decimal']]);
  check(
    '{"level":"info","time":1764127511123,"callId":"430001","portalId":1234567,"took":1234567,"sizes":[1234567,2345678],"msg":"430002 done"}',
    ['430001', '430002'],
  );
  check(
    '{\n  "sizes": [\n    1234567,\n    2345678\n  ],\n  "ids": [\n    "x",\n    5\n  ]\n}',
    ['5'],
    ['x'],
  );
  check('INFO answer {\\"id\\":\\"430001\\",\\"owner\\":\\"1234567\\"}', ['430001']);

  it('finds exactly the IDs of a request, on one line or on many', () => {
    const id = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }).map(String);
    const names = fc.array(fc.constantFrom('hs_call_title', 'hs_timestamp', 'notes'));
    const request = fc.record({
      properties: names,
      list: fc.array(id),
      indent: fc.constantFrom(0, 2, '\t'),
      isFlat: fc.boolean(),
      lineBreak: fc.constantFrom('\n', '\r\n'),
    });
    fc.assert(
      fc.property(request, ({ properties, list, indent, isFlat, lineBreak }) => {
        const input = isFlat ? { ids: list } : { inputs: list.map(id => ({ id })) };
        for (const body of [
          { properties, ...input },
          { ...input, properties },
        ]) {
          const json = JSON.stringify(body, undefined, indent).replaceAll('\n', lineBreak);
          const { ids, problems } = parseCallIds(json);
          assert.deepStrictEqual(
            ids.map(piece => piece.text),
            list,
          );
          assert.deepStrictEqual(problems, []);
        }
      }),
    );
  });
});
