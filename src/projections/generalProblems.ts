import type { Lookup } from '../calls/lookup';
import type { LookupProblem } from './lookupProblem';
import { projectProblems } from './lookupProblems';
import { projectResponse } from './responseDocument';

/** Look-ups do not change, and VS Code asks for their rows often. */
const known = new WeakMap<Lookup, readonly LookupProblem[]>();

/** The errors that are about no id in particular. Total. */
export function generalProblems(lookup: Lookup): readonly LookupProblem[] {
  const problems =
    known.get(lookup) ??
    projectProblems(lookup, projectResponse(lookup)).filter(({ id }) => id === undefined);
  known.set(lookup, problems);
  return problems;
}
