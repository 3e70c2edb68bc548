import * as v from 'valibot';
import * as vscode from 'vscode';
import type { Lookup } from '../../calls/lookup';
import { meantLookup } from '../../platform/meantLookup';
import { rangeOf } from '../../platform/rangeOf';
import { responseIndentation } from '../../platform/responseIndentation';
import { responseUri } from '../../platform/responseUri';
import type { JsonPath } from '../../projections/response/jsonPath';
import { locateJson, pathKey } from '../../projections/response/locateJson';
import { projectResponseText } from '../../projections/response/responseText';
import type { Services } from '../../services/createServices';

const pathSchema = v.optional(v.array(v.union([v.string(), v.number()])), []);

/** Opens a look-up's response document; with a JSON path, at that place. */
export async function openResponse(
  { store }: Services,
  argument: unknown,
  path: unknown,
): Promise<void> {
  const lookup = meantLookup(store, argument);
  const uri = responseUri(lookup);
  // A menu passes more arguments than were asked for; what is no path means the whole document.
  const parsed = v.safeParse(pathSchema, path);
  const selection =
    parsed.success && parsed.output.length > 0 ? placeOf(lookup, parsed.output) : undefined;
  const options = { preview: false, ...(selection && { selection }) };
  // A large document is on screen sooner where VS Code need not hand it to its extensions first.
  await vscode.commands.executeCommand('vscode.open', uri, options);
}

function placeOf(lookup: Lookup, path: JsonPath): vscode.Range | undefined {
  const { text } = projectResponseText(lookup, responseIndentation(responseUri(lookup)));
  const place = locateJson(text, [path]).get(pathKey(path));
  return place && rangeOf(place);
}
