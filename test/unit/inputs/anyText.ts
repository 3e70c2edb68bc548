import * as fc from 'fast-check';

const number = fc.bigInt({ min: 0n, max: 10n ** 19n }).map(String);

const damaged = fc.constantFrom(
  '1.2E+10',
  '4,3e5',
  '430001.0',
  '00430001',
  '1,234,567',
  '1.234.567',
  "1'234'567",
  '1\u00a0234\u202f567',
  '-430001',
  '12345678901234567',
);

const structure = fc.constantFrom(
  ' ',
  '\n',
  '\r\n',
  ',',
  '"',
  '\\"',
  '[',
  ']',
  '{',
  '"id":',
  '"ids": [',
  'portalId=',
  'calls/',
  'https://app.hubspot.com/contacts/9/record/0-48/',
  '2026-11-24T03:25:11.123Z',
  'INFO call',
  '通話',
  '\ud83d',
);

/** Text of everything that the parsers look at, in any order, with any other text between. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(number, damaged, structure, fc.lorem(), fc.webUrl(), fc.string({ unit: 'binary' })),
    { maxLength: 40 },
  )
  .chain(parts => fc.constantFrom('', ' ', '\n').map(between => parts.join(between)));
