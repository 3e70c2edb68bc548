import * as l10n from '@vscode/l10n';
import * as v from 'valibot';
import * as vscode from 'vscode';
import { UnloggedError } from '../../base/unloggedError';
import { associatedTypes, type AssociatedType } from '../../calls/callAssociations';
import type { CallId } from '../../calls/callId';
import type { Lookup } from '../../calls/lookup';
import { recordOfId, type RecordPage } from '../../calls/recordOfId';
import { meantLookup } from '../../platform/meantLookup';
import { responseCursor } from '../../platform/responseCursor';
import { unusableArgument } from '../../projections/failures/unusableArgument';
import { idOnLine } from '../../projections/response/responseIds';
import { associatedUrl, recordUrl } from '../../projections/values/recordUrl';
import type { Services } from '../../services/createServices';
import { decodeMeantCall, type MeantCall } from '../../services/views/decodeMeantCall';
import type { SelectedRows } from '../../services/views/selectedRows';
import { outlineOf } from './readDocument';

/**
 * Opens the page of a call in HubSpot, or of a record it is associated with. The argument is the row, or the look-up and the id that
 * was asked for, with the record's `type` where it is not a call; without one it is the row that is selected in the tree or the call
 * at the cursor in a response document, whichever somebody went to last. Answers the address.
 */
export async function openInHubSpot(
  { details, selectedRows, store }: Services,
  argument: unknown,
): Promise<string> {
  const meant = argument === undefined ? meantBy(selectedRows) : decode(argument);
  if (meant === undefined) {
    throw argument === undefined ? nothingMeant() : unusableArgument();
  }
  const lookup = meantLookup(store, meant.lookupId);
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

function recordOf(lookup: Lookup, id: CallId): RecordPage {
  const record = recordOfId(lookup, id);
  if (record === undefined) {
    throw new UnloggedError(l10n.t('No call was found by “{0}”, so there is no page to open.', id));
  }
  return record;
}

interface MeantRecord extends MeantCall {
  /** Of a record that is not a call. */
  readonly type?: AssociatedType;
}

function meantBy(selectedRows: SelectedRows): MeantRecord | undefined {
  const [row] = selectedRows.get();
  return selectedRows.areLast ? (decode(row) ?? atCursor()) : (atCursor() ?? decode(row));
}

function nothingMeant(): Error {
  return new Error(
    l10n.t('Select a call in the Lookups view, or put the cursor into one in a response document.'),
  );
}

function atCursor(): MeantCall | undefined {
  const cursor = responseCursor();
  const id = cursor && idOnLine(outlineOf(cursor.document), cursor.line);
  return cursor === undefined || id === undefined ? undefined : { lookupId: cursor.lookupId, id };
}

function decode(argument: unknown): MeantRecord | undefined {
  const record = v.safeParse(recordSchema, argument);
  return record.success ? record.output : decodeMeantCall(argument);
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
