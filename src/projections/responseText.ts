import type { Lookup } from '../calls/lookup';
import { locateJson, pathKey, type JsonRange } from './locateJson';
import type { LookupProblem } from './lookupProblem';
import { projectProblems } from './lookupProblems';
import { projectResponse } from './responseDocument';

/** The response document as text, and its problems with their places in it. */
export interface ResponseText {
  readonly text: string;
  readonly problems: readonly LocatedProblem[];
}

export interface LocatedProblem extends LookupProblem {
  readonly range: JsonRange;
}

const firstCharacter: JsonRange = { line: 0, character: 0, length: 1 };

/** The same look-up always gives the same text, so it is made once. */
const made = new WeakMap<Lookup, ResponseText>();

/** Writes the document and finds each problem in it. A problem whose place is not there stands at the beginning. */
export function projectResponseText(lookup: Lookup): ResponseText {
  const known = made.get(lookup);
  if (known !== undefined) {
    return known;
  }
  const response = projectResponse(lookup);
  const text = `${JSON.stringify(response.json, null, 2)}\n`;
  const problems = projectProblems(lookup, response);
  const ranges = locateJson(
    text,
    problems.map(({ path }) => path),
  );
  const located = problems.map(problem => ({
    ...problem,
    range: ranges.get(pathKey(problem.path)) ?? firstCharacter,
  }));
  const result = { text, problems: located };
  made.set(lookup, result);
  return result;
}
