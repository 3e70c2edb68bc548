import type { CallId } from '../../calls/callId';
import type { Lookup } from '../../calls/lookup';
import { responseIndentation } from '../../platform/responseIndentation';
import { responseUri } from '../../platform/responseUri';
import { locateAnswers } from '../../projections/response/locateAnswers';
import type { JsonRange } from '../../projections/response/locateJson';
import { projectResponseText, type LocatedProblem } from '../../projections/response/responseText';

/** A look-up's response document, and what is where in it. */
export interface ReadResponse {
  readonly uri: string;
  readonly problems: readonly LocatedProblem[];
  /** Where HubSpot says what came of an id, as far as it says it. */
  readonly locate: (ids: ReadonlySet<CallId>) => ReadonlyMap<CallId, JsonRange>;
}

/** Reads it as the user's settings lay it out. */
export function readResponse(lookup: Lookup): ReadResponse {
  const uri = responseUri(lookup);
  const response = projectResponseText(lookup, responseIndentation(uri));
  return {
    uri: uri.toString(),
    problems: response.problems,
    locate: ids => locateAnswers(lookup, response, ids),
  };
}
