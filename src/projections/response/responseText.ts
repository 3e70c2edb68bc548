import type { Json } from '../../base/json';
import type { Lookup } from '../../calls/lookup';
import { describeForgotten } from '../lookups/describeForgotten';
import { locateJson, pathKey, type JsonRange } from './locateJson';
import type { LookupProblem } from './lookupProblem';
import { projectProblems } from './projectProblems';
import { projectResponse } from './responseDocument';

/** The response document as text, and its problems with their places in it. */
export interface ResponseText {
  readonly text: string;
  readonly problems: readonly LocatedProblem[];
}

/** A problem with its place in the text of the response. */
export interface LocatedProblem extends LookupProblem {
  readonly range: JsonRange;
}

const firstCharacter: JsonRange = { line: 0, character: 0, length: 1 };

/** The same look-up, laid out in the same way, always gives the same text, so it is made once. */
const made = new WeakMap<Lookup, LaidOutText>();

interface LaidOutText extends ResponseText {
  readonly indentation: string;
}

/**
 * Writes the document, with `indentation` in front of what is inside something else, and finds each problem in it. A problem whose
 * place is not there stands at the beginning.
 */
export function projectResponseText(lookup: Lookup, indentation = '  '): ResponseText {
  const known = made.get(lookup);
  if (known?.indentation === indentation) {
    return known;
  }
  const { json, problems } = projectDocument(lookup);
  let text: string | undefined;
  let located: readonly LocatedProblem[] | undefined;
  const result: LaidOutText = {
    indentation,
    // Ten thousand calls take a while to write down, and nobody may want to read them.
    get text() {
      return (text ??= `${JSON.stringify(json, null, indentation)}\n`);
    },
    get problems() {
      return (located ??= problems.length === 0 ? [] : locate(this.text, problems));
    },
  };
  made.set(lookup, result);
  return result;
}

function locate(text: string, problems: readonly LookupProblem[]): readonly LocatedProblem[] {
  const ranges = locateJson(
    text,
    problems.map(({ path }) => path),
  );
  return problems.map(problem => ({
    ...problem,
    range: ranges.get(pathKey(problem.path)) ?? firstCharacter,
  }));
}

/** JSON also where there is no answer, so that no reader of JSON finds fault with it. */
function projectDocument(lookup: Lookup): {
  readonly json: Json;
  readonly problems: readonly LookupProblem[];
} {
  if (lookup.state === 'remembered') {
    return { json: { message: describeForgotten() }, problems: [] };
  }
  const response = projectResponse(lookup);
  return { json: response.json, problems: projectProblems(lookup, response) };
}
