import { strict as assert } from 'node:assert';
import type { Lookup } from '../../../../src/calls/lookup';
import { problemsOfText } from '../../../../src/features/problems/problemsOfText';
import type { ShownLookup } from '../../../../src/features/problems/shownProblem';
import { TrackedSource } from '../../../../src/features/problems/trackedSource';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildLookup } from '../../../support/builders/buildLookup';

const uri = 'file:///calls.log';

/** A look-up of ids that stand on lines of the text, and what has come of them. */
function shown(
  lookup: Lookup,
  lines: Readonly<Record<string, number>>,
  rest: Partial<ShownLookup> = {},
): ShownLookup {
  const places = Object.entries(lines).map(([id, line]) => ({ id, line, character: 0 }));
  const source = new TrackedSource({ uri, kind: 'file', places, unreadable: [] }, true);
  return { lookup, sources: [source], isSilent: false, isIgnored: () => false, ...rest };
}

const missing = (startedAt: string, ...ids: readonly string[]): Lookup => ({
  ...buildLookup(ids, { body: buildAnswerBody([], ids) }),
  startedAt,
});
const found = (startedAt: string, id: string): Lookup => ({
  ...buildLookup([id], { body: buildAnswerBody([buildCall(id)]) }),
  startedAt,
});

const response = {
  uri: 'hubspot-call:/lookup-1.json',
  problems: [],
  locate: () => new Map([['1', { line: 9, character: 4, length: 3 }]]),
};

describe('problemsOfText', () => {
  const linesOf = (...lookups: readonly ShownLookup[]): readonly number[] =>
    problemsOfText(uri, lookups, () => response).map(({ range }) => range.line);

  it('leads to what HubSpot said about the id', () => {
    const [problem] = problemsOfText(uri, [shown(missing('9:00', '1'), { 1: 0 })], () => response);
    assert.deepEqual(
      problem?.related.map(place => [place.uri, place.range.line]),
      [[response.uri, 9]],
    );
  });

  it('leads from a request that failed to the first ten of its other IDs, but for those to say no more of', () => {
    const ids = Array.from({ length: 30 }, (_, index) => String(index + 1));
    const failure = { kind: 'timeout', category: 'TIMEOUT', message: 'No answer.' } as const;
    const lookup = buildLookup(ids, { ids, failure });
    const lines = Object.fromEntries(ids.map((id, line) => [id, line]));
    const isIgnored = (id: string | undefined): boolean => id === '1' || id === '3';
    const [problem, ...others] = problemsOfText(
      uri,
      [shown(lookup, lines, { isIgnored })],
      () => response,
    );
    assert.deepEqual(others, []);
    assert.match(problem?.message ?? '', /^Call 2 and 27 more IDs: HubSpot did not answer in time/);
    const [answer, ...related] = problem?.related ?? [];
    assert.equal(answer?.uri, response.uri);
    assert.deepEqual(
      related.map(place => [place.uri, place.range.line, place.message]),
      ids.slice(3, 13).map((id, index) => [uri, index + 3, `The same for call ${id}`]),
    );
  });

  it('lets the look-up that was run last have the say, whichever was made first', () => {
    const older = shown(missing('9:00', '1', '2'), { 1: 0, 2: 1 });
    const newer = shown(found('9:05', '1'), { 1: 0 });
    assert.deepEqual(linesOf(older, newer), [1]);
    assert.deepEqual(linesOf(newer, older), [1]);
    const again = shown(missing('9:10', '1', '2'), { 1: 0, 2: 1 });
    assert.deepEqual(linesOf(again, newer), [0, 1]);
  });

  it('lets a look-up that never asked hide nothing', () => {
    const stopped: Lookup = { ...buildLookup(['1']), state: 'cancelled', startedAt: '9:05' };
    const older = shown(missing('9:00', '1'), { 1: 0 });
    assert.deepEqual(linesOf(older, shown(stopped, { 1: 0 })), [0]);
  });

  it('says nothing of what the user wants to hear no more of', () => {
    const lookup = missing('9:00', '1', '2');
    const lines = { 1: 0, 2: 1 };
    assert.deepEqual(linesOf(shown(lookup, lines, { isIgnored: id => id === '1' })), [1]);
    assert.deepEqual(linesOf(shown(lookup, lines, { isSilent: true })), []);
  });

  it('says nothing of another text', () => {
    const lookups = [shown(missing('9:00', '1'), { 1: 0 })];
    assert.deepEqual(
      problemsOfText('file:///other.log', lookups, () => response),
      [],
    );
  });
});
