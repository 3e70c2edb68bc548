import { strict as assert } from 'node:assert';
import { copiedRows, type RowCopy } from '../../../../src/features/results/copiedRows';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildKnowledge } from '../../../support/builders/buildKnowledge';
import { buildLookup } from '../../../support/builders/buildLookup';

describe('What rows of the table of calls are copied as', () => {
  const calls = [
    buildCall('20', { hs_call_title: 'A\ttab', hs_call_duration: '95000' }),
    buildCall('3', { hs_call_title: 'Two\nlines', hs_call_duration: null }),
  ];
  const lookup = buildLookup(['20', '3', '404'], { body: buildAnswerBody(calls, ['404']) });
  const columns = ['$id', 'hs_call_title'];
  const check = async (
    use: RowCopy,
    positions: readonly number[],
    column: string,
    expected: string,
  ): Promise<void> => {
    const rows = { positions, columns, column, isRaw: false };
    assert.equal(await copiedRows(lookup, buildKnowledge(), use, rows), expected);
  };

  it('are IDs, each on a line', () => check('copyIds', [2, 0], 'hs_call_title', '404\n20'));

  it('are the values of one column, as shown or raw, whole and without quotes', async () => {
    await check('copyValues', [0, 1, 2], 'hs_call_duration', '1m 35s\n\n');
    await check('copyRawValues', [0, 1, 2], 'hs_call_duration', '95000\n\n');
    await check('copyValues', [1], 'hs_call_title', 'Two\nlines');
    await check('copyRawValues', [2], '$id', '404');
  });

  it('are lines for a spreadsheet', async () => {
    await check('copyRows', [0, 2], '$id', '20\t"A\ttab"\r\n404\t\r\n');
    await check('copyRowsWithHeader', [2], '$id', 'ID\tCall title\r\n404\t\r\n');
  });

  it('are records as they arrived: one by itself, several as a list, none for what is missing', async () => {
    await check('copyRecords', [0, 2], '$id', JSON.stringify(calls[0], null, 2));
    await check('copyRecords', [0, 1], '$id', JSON.stringify(calls, null, 2));
    await check('copyRecords', [2], '$id', '');
  });

  it('are nothing for places that do not exist', async () => {
    await check('copyRecords', [9], '$id', '');
    await check('copyRows', [9], '$id', '\t\r\n');
  });
});
