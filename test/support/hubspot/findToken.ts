import { inspect } from 'node:util';
import type { Lookup } from '../../../src/calls/lookup';
import { summarizeLookup } from '../../../src/calls/summarizeLookup';
import { describeFailure } from '../../../src/projections/failures/describeFailure';
import { projectResponseText } from '../../../src/projections/response/responseText';
import { projectResults } from '../../../src/projections/results/projectResults';
import { buildSources } from '../builders/buildSources';

/** Names every place where a token shows in what the product holds, shows or writes down about a look-up. None is an empty list. */
export function findToken(
  token: string,
  lookup: Lookup,
  logged: readonly string[],
): readonly string[] {
  const failures = lookup.entries.flatMap(entry =>
    entry.kind === 'failed' ? [entry.failure] : [],
  );
  const places: Readonly<Record<string, () => string>> = {
    'the log': () => logged.join('\n'),
    'the look-up as JSON': () => JSON.stringify(lookup),
    'the look-up as inspected': () => inspect(lookup, { depth: 20, maxArrayLength: null }),
    'the summary': () => JSON.stringify(summarizeLookup(lookup)),
    'the response document': () => projectResponseText(lookup).text,
    'the problems': () => JSON.stringify(projectResponseText(lookup).problems),
    'the results panel': () => JSON.stringify(projectResults(lookup, buildSources())),
    'the sentence about a failure': () => [...new Set(failures)].map(describeFailure).join('\n'),
  };
  return Object.entries(places)
    .filter(([, text]) => text().includes(token))
    .map(([place]) => place);
}
