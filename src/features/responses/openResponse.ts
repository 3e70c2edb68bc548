import * as v from 'valibot';
import * as vscode from 'vscode';
import { rangeOf } from '../../platform/rangeOf';
import { responseUri } from '../../platform/responseUri';
import { locateJson, pathKey } from '../../projections/locateJson';
import { noSuchLookup } from '../../projections/noSuchLookup';
import type { Services } from '../../services/createServices';
import { findLookup } from '../../services/findLookup';

const pathSchema = v.optional(v.array(v.union([v.string(), v.number()])), []);

/** Opens a look-up's response document; with a JSON path, at that place. */
export async function openResponse(
  { store }: Services,
  argument: unknown,
  path: unknown,
): Promise<void> {
  const lookup = findLookup(store, argument);
  if (lookup === undefined) {
    throw noSuchLookup();
  }
  const document = await vscode.workspace.openTextDocument(responseUri(lookup));
  // A menu passes more arguments than were asked for; what is no path means the whole document.
  const parsed = v.safeParse(pathSchema, path);
  const wanted = parsed.success ? parsed.output : [];
  const place = locateJson(document.getText(), [wanted]).get(pathKey(wanted));
  await vscode.window.showTextDocument(document, {
    preview: false,
    ...(place === undefined || wanted.length === 0 ? {} : { selection: rangeOf(place) }),
  });
}
