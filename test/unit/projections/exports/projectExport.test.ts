import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { parse } from 'papaparse';
import type { JsonObject } from '../../../../src/base/json';
import type { Lookup } from '../../../../src/calls/lookup';
import { countEntries } from '../../../../src/calls/summarizeLookup';
import { describeLeftOut } from '../../../../src/projections/exports/describeLeftOut';
import { exportName, reportName } from '../../../../src/projections/exports/exportName';
import type { ExportOptions } from '../../../../src/projections/exports/exportOptions';
import { planExport } from '../../../../src/projections/exports/exportPlan';
import { projectExport, type ExportSlice } from '../../../../src/projections/exports/projectExport';
import { projectReport } from '../../../../src/projections/exports/projectReport';
import { originalCell } from '../../../../src/projections/values/safeCell';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildKnowledge } from '../../../support/builders/buildKnowledge';
import { buildLookup } from '../../../support/builders/buildLookup';

const raw: ExportOptions = { format: 'csv', values: 'raw', separator: ',', byteOrderMark: false };

describe('An export', () => {
  const lookup = buildLookup(
    ['1', '2', '3', '4', '5'],
    {
      ids: ['1', '2', '3', '4'],
      body: buildAnswerBody(
        [
          buildCall('1', { hs_call_title: '=1+1', hs_call_duration: '95000', extra: 'a|b\n_c_' }),
          buildCall('3', { hs_call_title: null, hs_merged_object_ids: '2' }),
        ],
        ['4'],
      ),
    },
    { ids: ['5'], failure: { kind: 'server', category: 'HTTP_502', message: 'Bad', status: 502 } },
  );

  it('is a table whose columns say which call it is, what was asked for and what else came', () => {
    assert.equal(
      exported(lookup, raw),
      [
        'requestedId,foundAs,recordId,hs_call_title,hs_merged_object_ids,extra,hs_call_duration,createdAt,updatedAt,archivedAt,recordUrl',
        `1,found,1,'=1+1,,"a|b\n_c_",95000,2026-03-02T09:00:00.000Z,2026-03-02T09:05:00.000Z,,https://app.hubspot.example/contacts/4300100/record/0-48/1`,
        '3,found,3,,2,,,2026-03-02T09:00:00.000Z,2026-03-02T09:05:00.000Z,,https://app.hubspot.example/contacts/4300100/record/0-48/3',
        '',
      ].join('\r\n'),
    );
  });

  it('has labels and meanings where it is for people, and a mark that Excel knows UTF-8 by', () => {
    const text = exported(lookup, { ...raw, values: 'shown', separator: ';', byteOrderMark: true });
    assert.ok(text.startsWith('\ufeffRequested ID;Found as;Record ID;Call title;'), text);
    assert.ok(text.includes(';1m 35s;'));
  });

  it('for people has the record’s ID once, and names behind labels that would stand there twice', () => {
    const call = buildCall('1', { hs_object_id: '1', hs_call_title: 'A', 'Call title': 'B' });
    const twice = buildLookup(['1'], { body: buildAnswerBody([call]) });
    const [header] = exported(twice, { ...raw, values: 'shown' }).split('\r\n');
    assert.equal(
      header,
      'Requested ID,Found as,Record ID,Call title (hs_call_title),Call title (Call title),Created,Updated,Archived at,Page in HubSpot',
    );
  });

  it('for people has words in the place of codes, and notes without their markup', () => {
    const noted = buildLookup(['1'], {
      body: buildAnswerBody([
        buildCall('1', { hs_call_body: '<p>Hello &amp; bye</p>', hs_call_status: 'IN_PROGRESS' }),
      ]),
    });
    for (const format of ['csv', 'markdown'] as const) {
      const text = exported(noted, { ...raw, format, values: 'shown' });
      assert.match(text, /Hello (&|&amp;) bye/);
      assert.match(text, /In progress/);
      assert.match(exported(noted, { ...raw, format }), /IN.*PROGRESS/);
    }
  });

  it('names the page of each call: the one HubSpot sent, else one made of where the account’s pages are', () => {
    const sent = 'https://app-eu1.hubspot.com/contacts/7/record/0-48/1';
    const linked = buildLookup(['1', '2'], {
      body: buildAnswerBody([buildCall('1', {}, { url: sent }), buildCall('2')]),
    });
    for (const values of ['raw', 'shown'] as const) {
      const [, first, second] = exported(linked, { ...raw, values }).split('\r\n');
      assert.ok(first?.endsWith(`,${sent}`), first);
      assert.ok(
        second?.endsWith(',https://app.hubspot.example/contacts/4300100/record/0-48/2'),
        second,
      );
    }
  });

  it('is a table in Markdown in which no value is Markdown', () => {
    const [head, rule, first] = exported(lookup, { ...raw, format: 'markdown' }).split('\n');
    assert.match(head ?? '', /^\| requestedId \| foundAs \|/);
    assert.match(rule ?? '', /^\|( --- \|){11}$/);
    assert.ok(first?.includes(String.raw`| a\|b<br>\_c\_ |`), first);
  });

  it('is the records as they arrived, as a list or one a line', () => {
    const [first, third] = (lookup.exchanges[0]?.outcome.kind === 'answered' &&
      lookup.exchanges[0].outcome.answer.results.map(call => call.raw)) || [{}, {}];
    assert.equal(
      exported(lookup, { ...raw, format: 'json' }),
      `${JSON.stringify([first, third], null, 2)}\n`,
    );
    assert.equal(
      exported(lookup, { ...raw, format: 'ndjson' }),
      `${JSON.stringify(first)}\n${JSON.stringify(third)}\n`,
    );
    assert.equal(exported(buildLookup([]), { ...raw, format: 'json' }), '[]\n');
  });

  it('comes with a report that accounts for every id that is not simply in it', () => {
    const report = reported({
      ...lookup,
      invalid: [{ text: 'call-7', reason: 'notANumber' }],
    });
    assert.match(report, /^# Report of an export\n\n- Look-up: .* · Sample portal\n/);
    assert.match(report, /\n- Calls in calls.csv: 2\n- IDs that are not in it: 3\n/);
    assert.match(report, /\n\| All IDs \| 5 \| 2 \| 3 \|\n/);
    assert.match(report, /\n\| 2 \| Merged \| MERGED \| Call 2 was merged into 3\. Record 3 is in/);
    assert.match(report, /\n\| 4 \| Missing \| OBJECT_NOT_FOUND \| Call 4 was not found/);
    assert.match(report, /\n\| 5 \| Failed \| HTTP_502 \| .*Bad/);
    assert.match(report, /## Never sent\n\n- call-7 is not a call ID/);
    const forgotten = reported({ ...lookup, forgottenPieces: 2 });
    assert.match(forgotten, /## Never sent\n\n- Other parts of the input that are no IDs: 2\n/);
  });

  it('is said to leave out what holds no call, and what is there as another record', () => {
    assert.equal(
      describeLeftOut(planExport(lookup.entries).others, 'done'),
      '1 merged, 1 missing, 1 failed',
    );
    assert.equal(describeLeftOut([], 'done'), '');
  });

  it('has a name that says when, and from what, and nothing of a call', () => {
    const uri = 'file:///home/me/sync.log';
    const source = { uri, kind: 'file', places: [], unreadable: [] } as const;
    const name = /^calls-2026-03-0\d-\d{4}\.csv$/;
    assert.match(exportName(lookup, raw), name);
    const named = exportName({ ...lookup, sources: [source] }, { ...raw, separator: '\t' });
    assert.match(named, /^sync-calls-2026-03-0\d-\d{4}\.tsv$/);
    for (const file of ['calls.csv', 'phone_Calls.csv']) {
      const from = { ...source, uri: `file:///home/${file}` };
      assert.match(exportName({ ...lookup, sources: [from] }, raw), /^(phone_)?calls-2026-03/i);
    }
    const account = { id: 'account-1', name: 'Prod: 東京 / EU', sample: false };
    assert.match(
      exportName({ ...lookup, account }, raw),
      /^calls-Prod-東京-EU-2026-03-0\d-\d{4}\.csv$/,
    );
    assert.equal(reportName('calls.2026.csv'), 'calls.2026-csv-report.md');
  });

  it('of many calls is made in small pieces, so that it holds up nothing else', () => {
    const ids = Array.from({ length: 5_000 }, (_, index) => String(1_000_000 + index));
    const note = 'A note. '.repeat(20);
    const many = buildLookup(ids, {
      body: buildAnswerBody(ids.map(name => buildCall(name, { hs_call_title: note }))),
    });
    const { calls } = planExport(many.entries);
    for (const format of ['csv', 'json', 'ndjson', 'markdown'] as const) {
      const pieces = [...projectExport(many, calls, { ...raw, format })];
      assert.ok(pieces.every(({ text: piece }) => piece.length < 100_000));
      assert.equal(pieces.at(-1)?.count, ids.length);
    }
  });

  const id = fc.constantFrom('1', '2', '3', '4', '5', '6');
  const text = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', ',', ';', '\t', '"', "'", '\r', '\n', 'ü', '1', ' '),
  });
  const call = fc
    .tuple(
      id,
      fc.dictionary(
        fc.constantFrom('hs_call_title', 'x', '__proto__', 'toString'),
        fc.option(text),
      ),
      fc.boolean(),
      fc.array(id, { maxLength: 2 }),
    )
    .map(([name, properties, archived, merged]) =>
      buildCall(name, { ...properties, hs_merged_object_ids: merged.join(';') }, { archived }),
    );
  const lookups = fc
    .tuple(fc.array(call, { maxLength: 6 }), fc.uniqueArray(id), fc.uniqueArray(id))
    .map(([calls, missing, asked]) =>
      buildLookup(['1', '2', '3', '4', '5', '6'], {
        ids: asked,
        body: buildAnswerBody(calls as readonly JsonObject[], missing),
      }),
    );

  it('and its report hold every id exactly once, and the counts add up', () => {
    fc.assert(
      fc.property(lookups, each => {
        const { calls, others } = planExport(each.entries);
        const table = readTable(exported(each, raw), ',');
        const records = table.map(row => row['recordId']);
        assert.deepStrictEqual(records, [...new Set(records)]);
        const below = reported(each).split('## Not in the export')[1]?.split('\n## ')[0] ?? '';
        const listed = [...below.matchAll(/^\| (\d) \|/gm)].map(([, name]) => name);
        const accounted = [...table.map(row => row['requestedId']), ...listed];
        assert.deepStrictEqual(accounted.sort(), [...each.plan.ids].sort());
        assert.equal(calls.length + others.length, countEntries(each).requested);
        const lines = exported(each, { ...raw, format: 'ndjson' })
          .split('\n')
          .slice(0, -1);
        assert.deepStrictEqual(
          lines.map(line => (JSON.parse(line) as JsonObject)['id']),
          records,
        );
      }),
    );
  });

  it('as CSV is read again as the same values, whatever separates them', () => {
    fc.assert(
      fc.property(lookups, fc.constantFrom(',', ';', '\t'), (each, separator) => {
        const table = readTable(exported(each, { ...raw, separator }), separator);
        const { calls } = planExport(each.entries);
        assert.equal(table.length, calls.length);
        for (const [index, entry] of calls.entries()) {
          for (const name of Object.keys(entry.call.properties)) {
            assert.equal(table[index]?.[name], entry.call.properties[name] ?? '');
          }
        }
      }),
    );
  });
});

function textOf(made: Iterable<ExportSlice>): string {
  return [...made].map(slice => slice.text).join('');
}

function exported(lookup: Lookup, options: ExportOptions): string {
  return textOf(projectExport(lookup, planExport(lookup.entries).calls, options, buildKnowledge()));
}

function reported(lookup: Lookup): string {
  return textOf(projectReport(lookup, planExport(lookup.entries), 'calls.csv'));
}

/** As another program reads it: by the names in the header. */
function readTable(text: string, delimiter: string): readonly ReadonlyRow[] {
  const { data } = parse<string[]>(text, { delimiter, newline: '\r\n' });
  const [header = [], ...rows] = data.slice(0, -1);
  return rows.map(cells =>
    Object.fromEntries(cells.map((cell, index) => [header[index] ?? '', originalCell(cell)])),
  );
}

type ReadonlyRow = Readonly<Record<string, string>>;
