import * as l10n from '@vscode/l10n';
import * as v from 'valibot';
import * as vscode from 'vscode';
import { withoutIcons } from '../../platform/withoutIcons';
import { describeForSupport } from '../../projections/problems/describeForSupport';
import { formatNumber } from '../../projections/values/formatNumber';
import type { Services } from '../../services/createServices';
import { findLookup } from '../../services/views/findLookup';
import type { ProblemBoard } from './problemBoard';

/** An id of a look-up, or several, as a quick fix names them. */
const aboutSchema = v.object({
  lookupId: v.string(),
  id: v.exactOptional(v.string()),
  ids: v.exactOptional(v.array(v.string())),
});

/** Says nothing more about some ids of a look-up, in its texts and in the response. */
export function ignoreProblem(board: ProblemBoard, argument: unknown): void {
  const about = v.safeParse(aboutSchema, argument);
  if (!about.success) {
    return;
  }
  const { id, ids = id === undefined ? [] : [id], lookupId } = about.output;
  const [first] = ids;
  if (first !== undefined) {
    board.ignore(lookupId, ids);
    vscode.window.setStatusBarMessage(
      ids.length > 1
        ? l10n.t(
            'Ignored {0} IDs. “Show Ignored Problems Again” takes that back.',
            formatNumber(ids.length),
          )
        : l10n.t(
            'Ignored {0}. “Show Ignored Problems Again” takes that back.',
            withoutIcons(first),
          ),
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
