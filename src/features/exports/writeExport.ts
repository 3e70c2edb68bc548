import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { AccountKnowledge } from '../../calls/accountKnowledge';
import type { Lookup } from '../../calls/lookup';
import { openFileSink } from '../../platform/fileSink';
import { withLateProgress, type LateWork } from '../../platform/withLateProgress';
import { reportName } from '../../projections/exports/exportName';
import type { ExportPlan } from '../../projections/exports/exportPlan';
import { projectExport, type ExportSlice } from '../../projections/exports/projectExport';
import { projectReport } from '../../projections/exports/projectReport';
import type { ExportOrder } from './exportArgument';
import { writeSlices } from './writeSlices';

/** Everything an export is made of. */
export interface ExportJob {
  readonly lookup: Lookup;
  readonly plan: ExportPlan;
  readonly order: ExportOrder;
  readonly knowledge: AccountKnowledge;
}

/** Writes the file and, where one is wanted, the report; answers their addresses or, where the user stopped it, `undefined`. */
export function writeExport(job: ExportJob): Promise<readonly vscode.Uri[] | undefined> {
  const { knowledge, lookup, order, plan } = job;
  const { uri } = order;
  return withLateProgress(l10n.t('Exporting calls'), async work => {
    const slices = projectExport(lookup, plan.calls, order, knowledge);
    await writeFile(uri, slices, plan.calls.length, work);
    if (!order.report) {
      return [uri];
    }
    const report = reportUri(uri);
    await writeFile(report, projectReport(lookup, plan, nameOf(uri)), plan.others.length, work);
    return [uri, report];
  });
}

/** Where the report of an export goes. */
export function reportUri(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..', reportName(nameOf(uri)));
}

/** The last part of an address: the name of the file. */
export function nameOf({ path }: vscode.Uri): string {
  return path.replace(/^.*\//, '');
}

/** A file that cannot be written whole is not there, and what was there before stays. */
async function writeFile(
  uri: vscode.Uri,
  slices: Iterable<ExportSlice>,
  total: number,
  work: LateWork,
): Promise<void> {
  try {
    const sink = await openFileSink(uri);
    try {
      await writeSlices(sink, slices, ({ count }) => {
        work.signal.throwIfAborted();
        work.onProgress(nameOf(uri), total === 0 ? 1 : count / total);
      });
      await sink.finish();
    } catch (error) {
      await sink.discard();
      throw error;
    }
  } catch (error) {
    work.signal.throwIfAborted();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(l10n.t('{0} was not written: {1}', nameOf(uri), reason), { cause: error });
  }
}
