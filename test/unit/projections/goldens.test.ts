import { strict as assert } from 'node:assert';
import type { AssociatedRecord } from '../../../src/calls/callAssociations';
import { associationsOf } from '../../../src/calls/callAssociations';
import type { Lookup } from '../../../src/calls/lookup';
import { usualRules } from '../../../src/projections/calls/rowRules';
import { comparedEntry } from '../../../src/projections/comparison/comparedEntry';
import { projectTreeCopy, type CopyForm } from '../../../src/projections/copies/projectTreeCopy';
import type { ExportOptions } from '../../../src/projections/exports/exportOptions';
import { planExport } from '../../../src/projections/exports/exportPlan';
import { projectExport, type ExportSlice } from '../../../src/projections/exports/projectExport';
import { projectReport } from '../../../src/projections/exports/projectReport';
import { projectToolAnswer } from '../../../src/projections/languageModel/projectToolAnswer';
import { projectCurl } from '../../../src/projections/requests/projectCurl';
import { projectHttp } from '../../../src/projections/requests/projectHttp';
import { projectNode } from '../../../src/projections/requests/projectNode';
import { projectPython } from '../../../src/projections/requests/projectPython';
import { projectResponseText } from '../../../src/projections/response/responseText';
import { projectResults } from '../../../src/projections/results/projectResults';
import { projectColumns } from '../../../src/projections/table/projectColumns';
import { projectRow } from '../../../src/projections/table/projectRow';
import { associationNodes } from '../../../src/projections/tree/associationNodes';
import { childNodes } from '../../../src/projections/tree/childNodes';
import { describeNode } from '../../../src/projections/tree/describeNode';
import { describeTooltip } from '../../../src/projections/tree/describeTooltip';
import type { LookupNode } from '../../../src/projections/tree/lookupNode';
import { useTexts } from '../../../src/projections/values/textLocale';
import { sampleIds } from '../../../src/sample/sampleIds';
import { buildKnowledge } from '../../support/builders/buildKnowledge';
import { buildSources } from '../../support/builders/buildSources';
import { goldenLookup } from '../../support/goldens/goldenLookup';
import { matchGolden } from '../../support/goldens/matchGolden';

describe('What leaves the product and what is shown, for the sample calls, is what somebody has looked at:', () => {
  const zone = process.env['TZ'];
  const knowledge = buildKnowledge();
  let lookup: Lookup;

  before(async () => {
    // Another one than the account's, so that both are seen.
    process.env['TZ'] = 'America/New_York';
    useTexts({ bundle: undefined, language: 'en' });
    lookup = await goldenLookup();
  });

  after(() => {
    if (zone === undefined) {
      delete process.env['TZ'];
    } else {
      process.env['TZ'] = zone;
    }
  });

  const check = (name: string, project: () => string): void => {
    it(name, () => matchGolden(name, project()));
  };

  const exported = (options: Pick<ExportOptions, 'format' | 'values'>): string =>
    textOf(
      projectExport(
        lookup,
        planExport(lookup.entries).calls,
        { separator: ',', byteOrderMark: false, ...options },
        knowledge,
      ),
    );
  check('export-shown.csv', () => exported({ format: 'csv', values: 'shown' }));
  check('export-raw.csv', () => exported({ format: 'csv', values: 'raw' }));
  check('export-shown.md', () => exported({ format: 'markdown', values: 'shown' }));
  check('export.ndjson', () => exported({ format: 'ndjson', values: 'raw' }));
  check('export.json', () => exported({ format: 'json', values: 'raw' }));
  check('export-report.md', () =>
    textOf(projectReport(lookup, planExport(lookup.entries), 'calls.csv')),
  );

  check('response.json', () => projectResponseText(lookup).text);
  check('results.json', () => jsonOf(projectResults(lookup, buildSources())));
  check('tool-answer.json', () => jsonOf(projectToolAnswer(lookup, [])));
  check('table.txt', () => tableOf(false));
  check('table-raw.txt', () => tableOf(true));

  check('tree.txt', () => treeOf({ kind: 'lookup', lookup }, 0).join('\n'));
  check('tooltips.txt', () => rowsBelow({ kind: 'lookup', lookup }).map(tooltipOf).join(''));
  check('associations.txt', () =>
    associationRows()
      .map(row => lineOf(row, 0))
      .join('\n'),
  );

  for (const form of ['text', 'id', 'value', 'rawValue', 'path', 'row', 'record'] as const) {
    check(`copy-${form}.txt`, () => copied(form));
  }

  check('comparison.json', () => comparison(false));
  check('comparison-without-volatile.json', () => comparison(true));

  const target = { baseUrl: 'https://api.hubapi.com', version: 'v3' } as const;
  check('request.sh', () => projectCurl(lookup.plan.batches, target));
  check('request.mjs.txt', () => projectNode(lookup.plan.batches, target));
  check('request.py', () => projectPython(lookup.plan.batches, target));
  check('request.http', () => projectHttp(lookup.plan.batches, target));

  /** A line for each row, indented as the rows are; properties of the first calls only, for those of others read alike. */
  function treeOf(node: LookupNode, depth: number): readonly string[] {
    const below =
      node.kind === 'entry' && !shownWhole.has(node.entry.id) ? [] : childNodes(node, knowledge);
    return [lineOf(node, depth), ...below.flatMap(child => treeOf(child, depth + 1))];
  }

  function lineOf(node: LookupNode, depth: number): string {
    const {
      contextValue,
      description = '',
      icon = '',
      label,
      spoken = '',
    } = describeNode(node, knowledge);
    const facts = [label, description, icon, contextValue, spoken].join(' | ');
    return `${'  '.repeat(depth)}${facts}`;
  }

  function rowsBelow(node: LookupNode): readonly LookupNode[] {
    return [node, ...childNodes(node, knowledge).flatMap(rowsBelow)];
  }

  function tooltipOf(node: LookupNode): string {
    const said = describeTooltip(node, knowledge, usualRules);
    const isShown = !('entry' in node) || node.kind === 'entry' || shownWhole.has(node.entry.id);
    if (said === undefined || !isShown) {
      return '';
    }
    const facts = said.facts.map(({ label, value }) => `- ${label}: ${value}`);
    return [`# ${said.title}`, ...facts, said.text ?? '', ''].join('\n');
  }

  function tableOf(isRaw: boolean): string {
    const columns = projectColumns(lookup, knowledge).map(({ name }) => name);
    return lookup.entries
      .flatMap((_, position) => {
        const row = projectRow(lookup, position, { columns, isRaw }, knowledge);
        assert.ok(row);
        const cells = row.cells.map(
          ({ note = '', text }, index) =>
            `  ${columns[index] ?? ''}: ${text} [${note.replaceAll('\n', ' | ')}]`,
        );
        return [`${row.id} ${row.state}`, ...cells];
      })
      .join('\n');
  }

  function associationRows(): readonly LookupNode[] {
    const row = rowsBelow({ kind: 'lookup', lookup }).find(({ kind }) => kind === 'associations');
    assert.ok(row?.kind === 'associations');
    const ilya: AssociatedRecord = { id: '2510101', name: 'Ilya', labels: ['Decision maker'] };
    const associations = associationsOf(type =>
      type === 'deals'
        ? {
            kind: 'failed',
            failure: { kind: 'missingScope', category: 'MISSING_SCOPES', message: 'No.' },
          }
        : {
            kind: 'read',
            records: type === 'contacts' ? [ilya, { id: '2510102', labels: [] }] : [],
          },
    );
    return associationNodes(row, { kind: 'read', associations });
  }

  /** Of the first calls with history, all their rows. */
  function copied(form: CopyForm): string {
    const rows = rowsBelow({ kind: 'lookup', lookup }).filter(
      node => 'entry' in node && shownWhole.has(node.entry.id) && isCopiedAs(form, node),
    );
    return projectTreeCopy(rows, form, { knowledgeOf: () => knowledge });
  }

  function comparison(hidesVolatile: boolean): string {
    return jsonOf(lookup.entries.slice(0, 3).map(entry => comparedEntry(entry, hidesVolatile)));
  }
});

/** Calls whose rows are all looked at. */
const shownWhole: ReadonlySet<string> = new Set([sampleIds.history, sampleIds.found]);

/** Calls as rows and as records; every row in other forms. */
function isCopiedAs(form: CopyForm, { kind }: LookupNode): boolean {
  return (form !== 'row' && form !== 'record') || kind === 'entry';
}

function textOf(made: Iterable<ExportSlice>): string {
  return [...made].map(({ text }) => text).join('');
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
