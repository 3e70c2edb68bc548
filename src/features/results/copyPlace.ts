import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { Lookup } from '../../calls/lookup';
import { projectPlaceCopy, type PlaceForm } from '../../projections/copies/projectPlaceCopy';
import type { JsonPath } from '../../projections/response/jsonPath';
import type { PlaceUse } from '../../protocol/placeUses';

/** Puts something of a place in the response onto the clipboard; says so where there is nothing of the kind. */
export async function copyPlace(lookup: Lookup, path: JsonPath, use: PlaceUse): Promise<void> {
  const text = projectPlaceCopy(lookup, path, forms[use]);
  if (text === '') {
    vscode.window.setStatusBarMessage(
      l10n.t('There is nothing of the kind to copy here.'),
      shownForMs,
    );
    return;
  }
  await vscode.env.clipboard.writeText(text);
}

/** The commands are the table's, where a value may be shown in words; the JSON view shows it as it is. */
const forms: Readonly<Record<PlaceUse, PlaceForm>> = {
  copyValues: 'value',
  copyRawValues: 'value',
  copyPath: 'path',
  copyIds: 'id',
  copyRecords: 'record',
};

const shownForMs = 5_000;
