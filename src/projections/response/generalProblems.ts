import { onceForEach } from '../../base/onceForEach';
import type { Lookup } from '../../calls/lookup';
import type { LookupProblem } from './lookupProblem';
import { projectProblems } from './projectProblems';
import { projectResponse } from './responseDocument';

/** The errors that are about no id in particular, found once for each look-up: VS Code asks for their rows often. Total. */
export const generalProblems = onceForEach((lookup: Lookup): readonly LookupProblem[] =>
  projectProblems(lookup, projectResponse(lookup)).filter(({ id }) => id === undefined),
);
