import * as l10n from '@vscode/l10n';
import * as v from 'valibot';
import * as vscode from 'vscode';
import { associatedTypes, type AssociatedType } from '../../calls/callAssociations';
import type { CallId } from '../../calls/callId';
import type { Lookup } from '../../calls/lookup';
import { responseScheme } from '../../contributions';
import { lookupIdOf } from '../../platform/responseUri';
import { associatedUrl, recordUrl } from '../../projections/recordUrl';
import { idOnLine } from '../../projections/responseIds';
import { noSuchLookup } from '../../projections/noSuchLookup';
import { unusableArgument } from '../../projections/unusableArgument';
import type { Services } from '../../services/createServices';
import { decodeMeantCall, type MeantCall } from '../../services/meantCall';
import { outlineOf } from './readDocument';

/**
 * Opens the page of a call in HubSpot, or of a record it is associated with. The argument is the row, or the look-up and the id that
 * was asked for, with the record's `type` where it is not a call; without one it is the call at the cursor in a response document.
 * Answers the address.
 */
export async function openInHubSpot(
  { details, store }: Services,
  argument: unknown,
): Promise<string> {
  const meant: MeantRecord = argument === undefined ? atCursor() : decode(argument);
  const lookup = store.get(meant.lookupId);
  if (lookup === undefined) {
    throw noSuchLookup();
  }
  const known = await details.load(lookup.account);
  const url =
    meant.type === undefined
      ? recordUrl(recordOf(lookup, meant.id), known)
      : associatedUrl(meant.type, meant.id, known);
  if (url === undefined) {
    throw new Error(
      l10n.t('HubSpot did not say where the pages of this account are. The log says why.'),
    );
  }
  if (lookup.account.sample) {
    void vscode.window.showInformationMessage(
      l10n.t(
        'The sample portal has no pages in HubSpot. With an account of yours, this opens {0}.',
        url,
      ),
    );
    return url;
  }
  await vscode.env.openExternal(vscode.Uri.parse(url, true));
  return url;
}

/** A merged call is where it was merged into. */
function recordOf(lookup: Lookup, id: CallId): { readonly id: CallId; readonly url?: string } {
  const entry = lookup.entries[lookup.plan.positions.get(id) ?? -1];
  return entry !== undefined && 'call' in entry ? entry.call : { id };
}

interface MeantRecord extends MeantCall {
  /** Of a record that is not a call. */
  readonly type?: AssociatedType;
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

function decode(argument: unknown): MeantRecord {
  const record = v.safeParse(recordSchema, argument);
  const decoded = record.success ? record.output : decodeMeantCall(argument);
  if (decoded === undefined) {
    throw unusableArgument();
  }
  return decoded;
}

const type = v.picklist(associatedTypes);

const recordSchema = v.union([
  v.object({ lookupId: v.string(), type, id: v.string() }),
  v.pipe(
    v.object({
      lookup: v.object({ id: v.string() }),
      type,
      record: v.object({ id: v.string() }),
    }),
    v.transform(({ lookup, type, record }) => ({ lookupId: lookup.id, type, id: record.id })),
  ),
]);
