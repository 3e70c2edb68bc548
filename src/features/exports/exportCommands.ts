import * as l10n from '@vscode/l10n';
import type { Lookup } from '../../calls/lookup';
import type { LookupEntry } from '../../calls/lookupEntry';
import { planExport } from '../../projections/exports/exportPlan';
import { noSuchLookup } from '../../projections/failures/noSuchLookup';
import type { Services } from '../../services/createServices';
import { findLookup } from '../../services/views/findLookup';
import { askForExport } from './askForExport';
import { chooseLookup } from './chooseLookup';
import { decodeExportArgument, type ExportArgument } from './exportArgument';
import { ExportQuestions } from './exportQuestions';
import { tellOfExport } from './tellOfExport';
import { writeExport } from './writeExport';

/** How an export ended; the two counts are all the ids it was about. Holds no CRM data. */
export interface ExportSummary {
  /** Calls in the file. */
  readonly exported: number;
  /** Ids that are not in it, each of which the report accounts for. */
  readonly notExported: number;
  /** The addresses of what was written: the export and, where there is one, the report. */
  readonly files: readonly string[];
}

/** Writes calls of a look-up to a file; answers `undefined` where the user changed their mind. */
export async function exportLookup(
  services: Services,
  argument: unknown,
): Promise<ExportSummary | undefined> {
  const { order: given, ...meant } = decodeExportArgument(argument);
  const questions = new ExportQuestions();
  const lookup = await lookupOf(services, meant, questions);
  if (lookup === undefined) {
    return undefined;
  }
  const asked =
    given === undefined
      ? await askForExport(lookup, entriesOf(lookup, meant), meant.ids !== undefined, questions)
      : { order: given, entries: entriesOf(lookup, meant) };
  if (asked === undefined) {
    return undefined;
  }
  const { entries, order } = asked;
  const plan = planExport(entries);
  const knowledge = services.knowledge.get(lookup.account);
  const files = await writeExport({ lookup, plan, order, knowledge });
  if (files === undefined) {
    return undefined;
  }
  const [exported, notExported] = [plan.calls.length, plan.others.length];
  if (given === undefined) {
    void tellOfExport(lookup, plan, files);
  }
  return { exported, notExported, files: files.map(String) };
}

async function lookupOf(
  { store }: Services,
  { isEarlier, lookup: wanted }: Omit<ExportArgument, 'order'>,
  questions: ExportQuestions,
): Promise<Lookup | undefined> {
  const present =
    wanted === undefined ? await chooseLookup(store, questions) : findLookup(store, wanted);
  if (wanted === undefined && present === undefined && store.list().length > 0) {
    return undefined;
  }
  const lookup = isEarlier === true ? present?.earlier : present;
  if (lookup === undefined) {
    throw noSuchLookup();
  }
  if (lookup.state === 'remembered') {
    throw new Error(
      l10n.t('The answers of this look-up were not kept. Run “Look Up Again” first.'),
    );
  }
  return lookup;
}

function entriesOf(
  { entries, plan }: Lookup,
  { ids }: Pick<ExportArgument, 'ids'>,
): readonly LookupEntry[] {
  if (ids === undefined) {
    return entries;
  }
  const places = new Set(ids.map(id => plan.positions.get(id)));
  return entries.filter((_, place) => places.has(place));
}
