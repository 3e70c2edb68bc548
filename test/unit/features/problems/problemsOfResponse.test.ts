import { strict as assert } from 'node:assert';
import type { Lookup } from '../../../../src/calls/lookup';
import { fixesOfProblem } from '../../../../src/features/problems/fixesOfProblem';
import { problemsOfResponse } from '../../../../src/features/problems/problemsOfResponse';
import type { ShownProblem } from '../../../../src/features/problems/shownProblem';
import { TrackedSource } from '../../../../src/features/problems/trackedSource';
import { projectResponseText } from '../../../../src/projections/response/responseText';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildLookup } from '../../../support/builders/buildLookup';

/** The problems of a look-up whose ids stand on a line each. */
function problemsOf(lookup: Lookup): readonly ShownProblem[] {
  const places = lookup.entries.map(({ id }, line) => ({ id, line, character: 2 }));
  const uri = 'file:///calls.log';
  const source = new TrackedSource({ uri, kind: 'file', places, unreadable: [] }, true);
  // The first one was edited away.
  source.edit(
    [{ range: { start: { line: 0, character: 2 }, end: { line: 0, character: 3 } }, text: '' }],
    line => `  ${lookup.entries[line]?.id ?? ''}`,
  );
  const shown = { lookup, sources: [source], isSilent: false, isIgnored: () => false };
  return problemsOfResponse(shown, projectResponseText(lookup));
}

describe('problemsOfResponse', () => {
  const ids = Array.from({ length: 12 }, (_, index) => String(430_000 + index));
  const failure = { kind: 'network', category: 'ECONNREFUSED', message: 'No connection.' } as const;

  it('leads from a request that failed to the first places that still stand', () => {
    const [problem] = problemsOf(buildLookup(ids, { failure }));
    assert.deepEqual(
      problem?.related.map(({ range }) => [range.line, range.length]),
      [1, 2, 3, 4, 5].map(line => [line, 6]),
    );
  });

  it('says the correlation ID of a call that was not found, and of a failed request once', () => {
    const missing = buildLookup(['1', '2'], { body: buildAnswerBody([buildCall('1')], ['2']) });
    const [exchange] = missing.exchanges;
    assert.ok(exchange?.outcome.kind === 'answered');
    const outcome = { ...exchange.outcome, correlationId: '019d-7a40' };
    const told = problemsOf({ ...missing, exchanges: [{ ...exchange, outcome }] });
    assert.match(told[0]?.message ?? '', /not found.* Correlation ID: 019d-7a40$/);
    const [failed] = problemsOf(
      buildLookup(['1'], { failure: { ...failure, correlationId: '019d-7a41' } }),
    );
    assert.equal(failed?.message.split('019d-7a41').length, 2);
  });

  it('offers the page of a call where there may be one', () => {
    const lookup = buildLookup(['1'], { body: buildAnswerBody([], ['1']) });
    const offered = (of: Lookup): boolean =>
      problemsOf(of)
        .flatMap(fixesOfProblem)
        .some(({ command }) => command === 'openInHubSpot');
    assert.ok(offered(lookup));
    // No call has this value; a call with this record ID is another one.
    const options = { ...lookup.options, idProperty: 'external_call_key' };
    assert.ok(!offered({ ...lookup, options }));
  });
});
