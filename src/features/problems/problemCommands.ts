import * as l10n from '@vscode/l10n';
import * as v from 'valibot';
import * as vscode from 'vscode';
import { withoutIcons } from '../../platform/withoutIcons';
import { describeForSupport } from '../../projections/problems/describeForSupport';
import type { Services } from '../../services/createServices';
import { findLookup } from '../../services/views/findLookup';
import type { ProblemBoard } from './problemBoard';

/** An id of a look-up, as a quick fix names it. */
const aboutSchema = v.object({ lookupId: v.string(), id: v.exactOptional(v.string()) });

/** Says nothing more about an id of a look-up, in its texts and in the response. */
export function ignoreProblem(board: ProblemBoard, argument: unknown): void {
  const about = v.safeParse(aboutSchema, argument);
  if (about.success && about.output.id !== undefined) {
    const { id, lookupId } = about.output;
    board.ignore(lookupId, id);
    vscode.window.setStatusBarMessage(
      l10n.t('Ignored {0}. “Show Ignored Problems Again” takes that back.', withoutIcons(id)),
      statusMs,
    );
  }
}

/** Long enough to be read, in the bar at the bottom of the window. */
const statusMs = 10_000;

/** Puts onto the clipboard what HubSpot's support asks for: no token, no ids, nothing of a call. */
export async function copySupportDetails(
  { store }: Pick<Services, 'store'>,
  argument: unknown,
): Promise<void> {
  const about = v.safeParse(aboutSchema, argument);
  const lookup = findLookup(store, about.success ? about.output.lookupId : argument);
  const id = about.success ? about.output.id : undefined;
  const details = lookup && describeForSupport(lookup, id);
  if (details === undefined) {
    void vscode.window.showInformationMessage(
      l10n.t('There is nothing to report: this look-up has brought no error.'),
    );
    return;
  }
  await vscode.env.clipboard.writeText(details);
  void vscode.window.showInformationMessage(
    l10n.t('Copied: request, status, correlation ID and time. No token, no ID, no call.'),
  );
}
