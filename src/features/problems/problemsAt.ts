import type * as vscode from 'vscode';
import type { Lookup } from '../../calls/lookup';
import { responseScheme } from '../../contributions';
import { lookupIdOf } from '../../platform/responseUri';
import type { ShownLookups } from '../../services/views/shownLookups';
import type { ShownLookup, ShownProblem } from './shownProblem';

/** All problems of one text: a response document, or a text that ids were taken from. */
export async function problemsAt(
  uri: vscode.Uri,
  store: ShownLookups,
  shownLookup: (lookup: Lookup) => ShownLookup,
): Promise<readonly ShownProblem[]> {
  const { readResponse } = await import('./readResponse');
  if (uri.scheme === responseScheme) {
    const { problemsOfResponse } = await import('./problemsOfResponse');
    const lookup = store.get(lookupIdOf(uri));
    const shown = lookup && shownLookup(lookup);
    return shown === undefined || shown.isSilent
      ? []
      : problemsOfResponse(shown, readResponse(shown.lookup));
  }
  const { problemsOfText } = await import('./problemsOfText');
  return problemsOfText(uri.toString(), store.list().map(shownLookup), readResponse);
}
