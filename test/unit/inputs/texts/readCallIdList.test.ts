import { strict as assert } from 'node:assert';
import { readCallIdList } from '../../../../src/inputs/texts/readCallIdList';

describe('readCallIdList', () => {
  it('takes each entry for itself, and reports one without an ID as it is', async () => {
    const entries = [
      '430001',
      ' 430002 ',
      'https://app.hubspot.com/contacts/1/call/430003',
      'some words without a number',
      'abc',
      '',
      '430004.0',
      '430005, 430006',
    ];
    assert.deepStrictEqual(await readCallIdList(entries), {
      ids: ['430001', '430002', '430003', '430005', '430006'],
      invalid: [
        { text: 'some words without a number', reason: 'notANumber' },
        { text: 'abc', reason: 'notANumber' },
        { text: '430004.0', reason: 'decimal' },
      ],
    });
  });

  it('stops when it is cancelled', async () => {
    const cancel = new AbortController();
    const reason = new Error('cancelled');
    const entries = Array.from({ length: 10_000 }, (_, index) => String(index + 1));
    const reading = readCallIdList(entries, cancel.signal);
    cancel.abort(reason);
    await assert.rejects(reading, reason);
  });
});
