import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { parse } from 'papaparse';
import { documentedKnowledge } from '../../../../src/calls/accountKnowledge';
import type { Lookup } from '../../../../src/calls/lookup';
import { entryKinds } from '../../../../src/calls/lookupEntry';
import { findRows } from '../../../../src/features/results/findRows';
import { projectTableCopy } from '../../../../src/projections/copies/projectTableCopy';
import type { TableQuery } from '../../../../src/projections/table/callsTable';
import { projectColumns } from '../../../../src/projections/table/projectColumns';
import { markedSearch } from '../../../../src/projections/table/markedSearch';
import { projectRow } from '../../../../src/projections/table/projectRow';
import { filterOf } from '../../../../src/projections/arrangement/filterOf';
import { SearchTexts } from '../../../../src/projections/table/tableSearch';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildKnowledge } from '../../../support/builders/buildKnowledge';
import { buildLookup } from '../../../support/builders/buildLookup';

const all: TableQuery = { search: '', filters: [], states: [], sort: [] };

/** As nobody stops looking for them. */
async function rowsOf(
  lookup: Lookup,
  query: TableQuery,
  texts: SearchTexts,
): Promise<readonly number[]> {
  const found = await findRows(lookup, query, texts, new AbortController().signal);
  assert.ok(found);
  return found.positions;
}

/** One of each kind, in an order that is no other. */
function variedLookup(): Lookup {
  const calls = [
    buildCall('20', {
      hs_call_title: 'Zeppelin tour',
      hs_call_duration: '95000',
      hs_timestamp: '2026-02-01T10:00:00Z',
      hs_call_body: '<p>Ring <b>back</b></p>\n<p>soon &amp; kindly</p>',
      hubspot_owner_id: '70310011',
    }),
    buildCall('3', {
      hs_call_title: 'ämter',
      hs_call_duration: '9000',
      hs_timestamp: '2026-03-01T10:00:00Z',
      hs_call_body: '',
    }),
    buildCall('100', { hs_call_title: null, hs_merged_object_ids: '7' }),
  ];
  return buildLookup(
    ['20', '3', '7', '404', '5', '6'],
    { ids: ['20', '3', '7', '404'], body: buildAnswerBody(calls, ['404']) },
    { ids: ['5'], failure: { kind: 'server', category: 'SERVER_ERROR', message: 'Oops' } },
  );
}

describe('The table of calls', () => {
  const lookup = variedLookup();
  const knowledge = buildKnowledge();
  const texts = new SearchTexts(knowledge);
  const ids = async (query: Partial<TableQuery>): Promise<readonly (string | undefined)[]> =>
    (await rowsOf(lookup, { ...all, ...query }, texts)).map(
      position => lookup.entries[position]?.id,
    );
  const by = (column: string, isDescending = false) => ({ sort: [{ column, isDescending }] });

  it('has a row for each ID, in the order asked, that says what came of it', async () => {
    assert.deepEqual(await ids({}), ['20', '3', '7', '404', '5', '6']);
    const rows = lookup.entries.map((_, position) =>
      projectRow(lookup, position, { columns: ['$state', '$id'], isRaw: false }, knowledge),
    );
    assert.deepEqual(
      rows.map(row => row?.cells.map(({ text }) => text).join(' ')),
      [
        'Found 20',
        'Found 3',
        'Merged → 100 7',
        'Missing 404',
        'Failed: SERVER_ERROR 5',
        'Not Sent 6',
      ],
    );
    assert.match(rows[3]?.cells[0]?.note ?? '', /Call 404 was not found/);
    assert.match(rows[4]?.cells[0]?.note ?? '', /HubSpot could not answer/);
  });

  it('says what values mean, and what they are', () => {
    const columns = ['hs_call_duration', 'hubspot_owner_id', 'hs_call_body'];
    const cells = (isRaw: boolean) => projectRow(lookup, 0, { columns, isRaw }, knowledge)?.cells;
    assert.deepEqual(cells(false), [
      { text: '1m 35s', note: '95000' },
      { text: 'Amara Osei', note: '70310011' },
      {
        text: 'Ring back soon & kindly',
        note: '<p>Ring <b>back</b></p>\n<p>soon &amp; kindly</p>',
      },
    ]);
    assert.deepEqual(cells(true)?.[0], { text: '95000', note: '1m 35s' });
  });

  it('says of a time what it is in the account’s zone and in UTC', () => {
    const { details } = knowledge;
    assert.ok(details);
    const far = { ...knowledge, details: { ...details, timeZone: 'Pacific/Chatham' } };
    const cell = (isRaw: boolean) =>
      projectRow(lookup, 0, { columns: ['hs_timestamp'], isRaw }, far)?.cells[0];
    for (const isRaw of [false, true]) {
      assert.match(
        cell(isRaw)?.note ?? '',
        /^Time: .*2026.*\nIn the account: .*11:45.*\nUTC: 2026-02-01T10:00:00Z$/,
      );
    }
    assert.equal(cell(true)?.text, '2026-02-01T10:00:00Z');
  });

  it('tells apart what is null, empty, not returned and not there', () => {
    const gapOf = (position: number, column: string) =>
      projectRow(lookup, position, { columns: [column], isRaw: false }, knowledge)?.cells[0]?.gap;
    assert.deepEqual(
      [gapOf(2, 'hs_call_title'), gapOf(1, 'hs_call_body'), gapOf(1, 'x'), gapOf(3, 'x')],
      ['null', 'empty', 'absent', 'noCall'],
    );
    assert.equal(gapOf(0, '__proto__'), 'absent');
  });

  it('sorts numbers by size, times by time, texts as people do, and no value last either way', async () => {
    assert.deepEqual(await ids(by('hs_call_duration')), ['3', '20', '7', '404', '5', '6']);
    assert.deepEqual(await ids(by('hs_call_duration', true)), ['20', '3', '7', '404', '5', '6']);
    assert.deepEqual((await ids(by('hs_timestamp', true))).slice(0, 2), ['3', '20']);
    assert.deepEqual((await ids(by('hs_call_title'))).slice(0, 2), ['3', '20']);
    assert.deepEqual(await ids(by('$id')), ['3', '5', '6', '7', '20', '404']);
    assert.deepEqual((await ids(by('$state', true)))[0], '6');
  });

  it('sorts by the next column where the first leaves two alike', async () => {
    const sort = [
      { column: '$state', isDescending: false },
      { column: 'hs_call_duration', isDescending: false },
    ];
    assert.deepEqual((await ids({ sort })).slice(0, 2), ['3', '20']);
  });

  it('finds what is shown as well as what was sent, whatever the case', async () => {
    assert.deepEqual(await ids({ search: 'zeppelin' }), ['20']);
    assert.deepEqual(await ids({ search: '1M 35s' }), ['20']);
    assert.deepEqual(await ids({ search: '95000' }), ['20']);
    assert.deepEqual(await ids({ search: 'Ring  back soon & KINDLY' }), ['20']);
    assert.deepEqual(await ids({ search: 'amara' }), ['20']);
    assert.deepEqual(await ids({ search: 'server_error' }), ['5']);
    assert.deepEqual(await ids({ search: '100', states: ['merged'] }), ['7']);
    assert.deepEqual(await ids({ search: 'object_not_found' }), ['404']);
  });

  it('finds what is in one property, by its name or label, as a filter of the Lookups view does', async () => {
    const cases: readonly (readonly [search: string, rows: readonly string[]])[] = [
      ['hs_call_title: zeppelin', ['20']],
      ['Call Title:  ZEPPELIN', ['20']],
      ['hs_call_duration: zeppelin', []],
      ['hs_call_duration: 1m 35s', ['20']],
      ['hs_call_title:', ['20', '3']],
      ['nothing of ours: zeppelin', []],
    ];
    for (const [search, rows] of cases) {
      assert.deepEqual(await ids({ search }), rows, search);
      const passes = filterOf(lookup, search, knowledge);
      const inTree = lookup.entries.filter(passes).map(({ id }) => id);
      assert.deepEqual(inTree, rows, search);
    }
  });

  it('shows in each row what was searched for, or marks what stands for it and says so', () => {
    const marks = (position: number, search: string, columns: readonly string[], isRaw = false) => {
      const marked = markedSearch(lookup, search, knowledge);
      return projectRow(lookup, position, { columns, isRaw, marked }, knowledge)?.cells.map(
        ({ isFound, note, text }) => (isFound === true ? `${text} [${note ?? ''}]` : '-'),
      );
    };
    const columns = ['$state', '$id', 'hs_call_duration', 'hs_timestamp', 'hs_call_body'];
    assert.deepEqual(marks(0, '95000', columns), ['-', '-', '1m 35s [95000]', '-', '-']);
    assert.deepEqual(marks(0, '1m 35S', columns), ['-', '-', '-', '-', '-']);
    assert.deepEqual(marks(0, '1m 35S', columns, true), ['-', '-', '95000 [1m 35s]', '-', '-']);
    assert.match(marks(0, '01t10:00', columns)?.[3] ?? '', /^.*2026.* \[[^]*2026-02-01T10:00:00Z/);
    assert.match(marks(0, 'kindly</P>', columns)?.[4] ?? '', /^Ring back soon & kindly \[<p>Ring/);
    assert.match(marks(4, 'oops', columns)?.[0] ?? '', /^Failed: SERVER_ERROR \[.*Oops/);
    assert.deepEqual(marks(0, 'zeppelin', columns), [
      '-',
      '20 [Found in Call title: Zeppelin tour]',
      '-',
      '-',
      '-',
    ]);
    assert.deepEqual(marks(0, ' ', columns), ['-', '-', '-', '-', '-']);
    // The word for the state is no reason.
    assert.match(marks(0, 'o', ['$state', '$id'])?.[1] ?? '', /^20 \[Found in /);
    assert.deepEqual(marks(0, 'hs_call_duration: 95000', columns)?.[2], '1m 35s [95000]');
    assert.deepEqual(marks(0, 'hs_timestamp: 95000', columns), ['-', '-', '-', '-', '-']);
    const title = marks(0, 'Call title: zeppelin', ['$id', 'hs_call_body']);
    assert.deepEqual(title, ['20 [Found in Call title: Zeppelin tour]', '-']);
  });

  it('shows of a long text the part that was searched for', () => {
    const text = `${'first '.repeat(100)}needle ${'last '.repeat(100)}`;
    const body = buildAnswerBody([buildCall('1', { hs_call_body: text })]);
    const shape = { columns: ['hs_call_body'], isRaw: false, marked: { search: 'NEEDLE' } };
    const cell = projectRow(buildLookup(['1'], { body }), 0, shape, knowledge)?.cells[0];
    assert.doesNotMatch(cell?.text ?? '', /needle/);
    assert.match(cell?.note ?? '', /^…(first )+needle (last )+l?a?s?t?…\n/);
  });

  it('shows only rows that pass every filter', async () => {
    const column = 'hs_call_title';
    assert.deepEqual(await ids({ filters: [{ kind: 'filled', column }] }), ['20', '3']);
    assert.deepEqual(await ids({ filters: [{ kind: 'empty', column }], states: ['merged'] }), [
      '7',
    ]);
    assert.deepEqual(await ids({ filters: [{ kind: 'contains', column, text: 'TOUR' }] }), ['20']);
    assert.deepEqual(await ids({ states: ['missing', 'failed'] }), ['404', '5']);
  });

  it('puts the most telling columns first, and shows what was asked for', () => {
    const columns = projectColumns(lookup, knowledge);
    assert.deepEqual(
      columns.map(({ label, isShownAtFirst }) => `${label}${isShownAtFirst ? '' : ' (hidden)'}`),
      [
        'State',
        'ID',
        'Call title',
        'Call duration (hidden)',
        'Activity date (hidden)',
        'Activity assigned to (hidden)',
        'Call notes (hidden)',
        'Merged call IDs (hidden)',
      ],
    );
    assert.match(columns[2]?.tooltip ?? '', /^Call title\nhs_call_title\n/);
  });

  it('names its IDs as the property they are of, and shows the record IDs beside them', () => {
    const body = buildAnswerBody([buildCall('1', { hs_object_id: '1' })]);
    const byId = buildLookup(['1'], { body });
    const byKey = { ...byId, options: { ...byId.options, idProperty: 'external_call_key' } };
    const [, id, next] = projectColumns(byKey, knowledge);
    assert.deepStrictEqual([id?.label, next?.name], ['External call key', 'hs_object_id']);
  });

  it('has a column for a name that the account does not know, and says so', () => {
    const misspelt = { ...lookup, options: { ...lookup.options, properties: ['hs_call_titel'] } };
    const column = projectColumns(misspelt, knowledge).find(({ name }) => name === 'hs_call_titel');
    assert.match(column?.tooltip ?? '', /no such property/);
    const guess = projectColumns(misspelt, documentedKnowledge);
    assert.equal(guess.find(({ name }) => name === 'hs_call_titel')?.tooltip, 'hs_call_titel');
  });

  it('copies rows for a spreadsheet: whole values, a line each', () => {
    const shape = { columns: ['$id', 'hs_call_duration', 'hs_call_title'], isRaw: false };
    const columns = projectColumns(lookup, knowledge);
    assert.equal(
      projectTableCopy(lookup, [1, 0, 3], shape, knowledge, columns),
      'ID\tCall duration\tCall title\r\n3\t9s\tämter\r\n20\t1m 35s\tZeppelin tour\r\n404\t\t\r\n',
    );
    assert.equal(
      projectTableCopy(lookup, [0], { ...shape, isRaw: true }, knowledge, undefined),
      '20\t95000\tZeppelin tour\r\n',
    );
  });

  const column = fc.constantFrom('$state', '$id', 'hs_call_title', 'hs_call_duration', 'x');
  const anyQuery: fc.Arbitrary<TableQuery> = fc.record({
    search: fc.oneof(fc.constant(''), fc.string({ maxLength: 2 })),
    filters: fc.array(
      fc.oneof(
        fc.record({
          kind: fc.constant('contains' as const),
          column,
          text: fc.string({ maxLength: 2 }),
        }),
        fc.record({ kind: fc.constantFrom('filled' as const, 'empty' as const), column }),
      ),
      { maxLength: 2 },
    ),
    states: fc.subarray([...entryKinds]),
    sort: fc.array(fc.record({ column, isDescending: fc.boolean() }), { maxLength: 3 }),
  });
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '5', '-1', '1e9'));
  const anyLookup = fc
    .array(
      fc.dictionary(
        fc.constantFrom('hs_call_title', 'hs_call_duration', '__proto__'),
        fc.option(anyText),
      ),
    )
    .map(properties => {
      const asked = [...properties.keys()].map(String);
      const body = buildAnswerBody(properties.map((each, index) => buildCall(String(index), each)));
      return buildLookup([...asked, 'missing'], { body });
    });

  it('shows each row once, sorted in whatever way, and at most once with any filter', async () => {
    await fc.assert(
      fc.asyncProperty(anyLookup, anyQuery, async (any, query) => {
        const search = new SearchTexts(knowledge);
        const sorted = await rowsOf(any, { ...all, sort: query.sort }, search);
        assert.deepEqual(
          [...sorted].sort((a, b) => a - b),
          [...any.entries.keys()],
        );
        const found = await rowsOf(any, query, search);
        assert.equal(new Set(found).size, found.length);
        const unsorted = await rowsOf(any, { ...query, sort: [] }, search);
        assert.deepEqual(
          [...found].sort((a, b) => a - b),
          unsorted,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('gives any call its row, and one line to copy', () => {
    fc.assert(
      fc.property(anyLookup, fc.boolean(), (any, isRaw) => {
        const columns = projectColumns(any, knowledge).map(({ name }) => name);
        const shape = { columns, isRaw };
        for (const position of any.entries.keys()) {
          const row = projectRow(any, position, shape, knowledge);
          assert.equal(row?.cells.length, columns.length);
          assert.ok(row.cells.every(({ text }) => !/[\r\n\t]/.test(text)));
        }
        const copied = projectTableCopy(any, [...any.entries.keys()], shape, knowledge, undefined);
        const parsed = parse<readonly string[]>(copied, { delimiter: '\t', newline: '\r\n' });
        // The last line is ended, too.
        assert.equal(parsed.data.length, any.entries.length + 1);
      }),
    );
  });
});
