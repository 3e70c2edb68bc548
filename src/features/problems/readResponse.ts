import type { Lookup } from '../../calls/lookup';
import { responseIndentation } from '../../platform/responseIndentation';
import { responseUri } from '../../platform/responseUri';
import { projectResponseText, type LocatedProblem } from '../../projections/responseText';

/** A look-up's response document, and the problems at their places in it. */
export interface ReadResponse {
  readonly uri: string;
  readonly problems: readonly LocatedProblem[];
}

/** Reads it as the user's settings lay it out. */
export function readResponse(lookup: Lookup): ReadResponse {
  const uri = responseUri(lookup.id);
  const { problems } = projectResponseText(lookup, responseIndentation(uri));
  return { uri: uri.toString(), problems };
}
