import * as l10n from '@vscode/l10n';
import * as v from 'valibot';
import * as vscode from 'vscode';
import { recordUrl } from '../../projections/recordUrl';
import type { Services } from '../../services/createServices';

/** Opens the page of a call in HubSpot; the argument is its row, or the look-up and the id that was asked for. Answers the address. */
export async function openInHubSpot(
  { details, store }: Services,
  argument: unknown,
): Promise<string> {
  const decoded = v.safeParse(argumentSchema, argument);
  if (!decoded.success) {
    throw new Error(l10n.t('The command was called with an argument it cannot use.'));
  }
  const { lookupId, id } = decoded.output;
  const lookup = store.get(lookupId);
  if (lookup === undefined) {
    throw new Error(l10n.t('There is no such look-up any more. Run “Look Up Calls by ID…”.'));
  }
  const entry = lookup.entries[lookup.plan.positions.get(id) ?? -1];
  // A merged call is where it was merged into.
  const record = entry !== undefined && 'call' in entry ? entry.call : { id };
  const url = recordUrl(record, await details.load(lookup.account));
  if (url === undefined) {
    throw new Error(
      l10n.t('HubSpot did not say where the pages of this account are. The log says why.'),
    );
  }
  await vscode.env.openExternal(vscode.Uri.parse(url, true));
  return url;
}

const argumentSchema = v.union([
  v.object({ lookupId: v.string(), id: v.string() }),
  v.pipe(
    v.object({ lookup: v.object({ id: v.string() }), entry: v.object({ id: v.string() }) }),
    v.transform(({ lookup, entry }) => ({ lookupId: lookup.id, id: entry.id })),
  ),
]);
