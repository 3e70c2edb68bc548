import * as l10n from '@vscode/l10n';
import * as v from 'valibot';
import * as vscode from 'vscode';
import type { CallId } from '../../calls/callId';
import { responseScheme } from '../../contributions';
import { lookupIdOf } from '../../platform/responseUri';
import { recordUrl } from '../../projections/recordUrl';
import { idOnLine } from '../../projections/responseIds';
import { noSuchLookup } from '../../projections/noSuchLookup';
import type { Services } from '../../services/createServices';
import { outlineOf } from './readDocument';

/**
 * Opens the page of a call in HubSpot. The argument is the call's row, or the look-up and the id that was asked for; without one
 * it is the call at the cursor in a response document. Answers the address.
 */
export async function openInHubSpot(
  { details, store }: Services,
  argument: unknown,
): Promise<string> {
  const { lookupId, id } = argument === undefined ? atCursor() : decode(argument);
  const lookup = store.get(lookupId);
  if (lookup === undefined) {
    throw noSuchLookup();
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

interface MeantCall {
  readonly lookupId: string;
  readonly id: CallId;
}

function atCursor(): MeantCall {
  const { document, selection } = vscode.window.activeTextEditor ?? {};
  const id =
    document?.uri.scheme === responseScheme && selection !== undefined
      ? idOnLine(outlineOf(document), selection.active.line)
      : undefined;
  if (document === undefined || id === undefined) {
    throw new Error(l10n.t('Put the cursor into a call of a response document first.'));
  }
  return { lookupId: lookupIdOf(document.uri), id };
}

function decode(argument: unknown): MeantCall {
  const decoded = v.safeParse(argumentSchema, argument);
  if (!decoded.success) {
    throw new Error(l10n.t('The command was called with an argument it cannot use.'));
  }
  return decoded.output;
}

const argumentSchema = v.union([
  v.object({ lookupId: v.string(), id: v.string() }),
  v.pipe(
    v.object({ lookup: v.object({ id: v.string() }), entry: v.object({ id: v.string() }) }),
    v.transform(({ lookup, entry }) => ({ lookupId: lookup.id, id: entry.id })),
  ),
]);
