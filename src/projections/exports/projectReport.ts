import * as l10n from '@vscode/l10n';
import type { Lookup } from '../../calls/lookup';
import { entryKinds, type LookupEntry } from '../../calls/lookupEntry';
import { maskSign } from '../../calls/maskedText';
import { accountName } from '../accounts/accountName';
import { describeInvalid } from '../failures/describeInvalid';
import { describeKind } from '../lookups/describeKinds';
import { lookupTitle } from '../lookups/lookupTitle';
import { searchedFor } from '../lookups/searchedFor';
import { startTime } from '../lookups/startTime';
import { sayingOf } from '../problems/sourceProblems';
import type { ExportPlan } from './exportPlan';
import { escapeMarkdown, markdownRows, markdownRule } from './markdownTable';
import { slices, type ExportSlice } from './projectExport';

/**
 * Tells of every id of an export what came of it where that is not simply its call: a Markdown document with the counts, which add
 * up, then what is not in the export and why, then what is in it under another state or id. Total.
 */
export function* projectReport(
  lookup: Lookup,
  plan: ExportPlan,
  /** The name of the exported file. */
  file: string,
): Generator<ExportSlice> {
  yield { text: `${heading(lookup, plan, file)}\n${countsTable(lookup, plan)}`, count: 0 };
  const searched = searchedFor(lookup);
  const row = (entry: LookupEntry): readonly string[] => {
    const saying = sayingOf(entry, searched);
    const why = saying?.message ?? l10n.t('HubSpot was not asked for it.');
    return [entry.id, describeKind(entry.kind, lookup.state), saying?.category ?? '', why];
  };
  yield* section(l10n.t('Not in the export'), plan.others, entry =>
    'call' in entry ? withHome(row(entry), entry.call.id) : row(entry),
  );
  const unlike = plan.calls.filter(({ kind }) => kind !== 'found');
  yield* section(l10n.t('In the export, but not as they were asked for'), unlike, row);
  yield* neverSent(lookup);
}

/** What is not in the export for its own id may be there for another. */
function withHome(row: readonly string[], recordId: string): readonly string[] {
  const home = l10n.t('Record {0} is in the export once.', recordId);
  return [...row.slice(0, -1), `${row.at(-1) ?? ''} ${home}`];
}

function heading(lookup: Lookup, { calls, others }: ExportPlan, file: string): string {
  const facts = [
    l10n.t('Look-up: {0}', [lookupTitle(lookup), accountName(lookup)].join(' · ')),
    l10n.t('Time: {0}', startTime(lookup)),
    l10n.t('API version {0}', lookup.apiVersion),
    l10n.t('Calls in {0}: {1}', file, calls.length),
    l10n.t('IDs that are not in it: {0}', others.length),
    ...(lookup.isMasked === true
      ? [l10n.t('Personal data is hidden behind masks such as {0}.', maskSign)]
      : []),
  ];
  const list = facts.map(bullet).join('');
  return `# ${escapeMarkdown(l10n.t('Report of an export'))}\n\n${list}`;
}

function countsTable(lookup: Lookup, { calls, others }: ExportPlan): string {
  const count = (entries: readonly LookupEntry[], kind: string): number =>
    entries.filter(entry => entry.kind === kind).length;
  const rows = entryKinds.map(kind => {
    const [inside, outside] = [count(calls, kind), count(others, kind)];
    return [describeKind(kind, lookup.state), inside + outside, inside, outside].map(String);
  });
  const total = [l10n.t('All IDs'), calls.length + others.length, calls.length, others.length];
  const head = ['', l10n.t('IDs'), l10n.t('In the export'), l10n.t('Not in the export')];
  return (
    markdownRows([head]) + markdownRule(head.length) + markdownRows([...rows, total.map(String)])
  );
}

function* section(
  title: string,
  entries: readonly LookupEntry[],
  row: (entry: LookupEntry) => readonly string[],
): Generator<ExportSlice> {
  if (entries.length > 0) {
    const head = [l10n.t('ID'), l10n.t('Outcome'), l10n.t('Category'), l10n.t('Why')];
    const text = `\n## ${title}\n\n${markdownRows([head])}${markdownRule(head.length)}`;
    yield { text, count: 0 };
    yield* slices(entries, entry => markdownRows([row(entry)]));
  }
}

/** The parts of the input that HubSpot was never asked for are no ids, or ids that were asked for already. */
function* neverSent({ forgottenPieces = 0, invalid, plan }: Lookup): Generator<ExportSlice> {
  const repeated = plan.duplicates.length;
  if (invalid.length + forgottenPieces + repeated > 0) {
    yield { text: `\n## ${l10n.t('Never sent')}\n\n`, count: 0 };
  }
  if (repeated > 0) {
    yield { text: bullet(l10n.t('IDs that were repeated: {0}', repeated)), count: 0 };
  }
  yield* slices(invalid, piece => bullet(describeInvalid(piece)));
  if (forgottenPieces > 0) {
    yield {
      text: bullet(l10n.t('Other parts of the input that are no IDs: {0}', forgottenPieces)),
      count: 0,
    };
  }
}

function bullet(text: string): string {
  return `- ${escapeMarkdown(text)}\n`;
}
