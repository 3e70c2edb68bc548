import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { isJsonArray, isJsonObject, parseJson, type Json } from '../../../../src/base/json';
import type { Lookup } from '../../../../src/calls/lookup';
import { matchAnswer } from '../../../../src/calls/matchAnswer';
import { projectResponseText } from '../../../../src/projections/response/responseText';
import { anyChoices, chooseFrom } from '../choose';
import { chooseLookup } from '../chooseLookup';

describe('The response document of any look-up', () => {
  const holds = (check: (shown: Shown) => void) =>
    fc.assert(
      fc.property(anyChoices, choices => check(show(chooseLookup(chooseFrom(choices))))),
      { numRuns: 1_000 },
    );

  it('is a body of HubSpot’s shape', () => {
    holds(({ document, errors, lookup }) => {
      const [first, ...others] = lookup.exchanges;
      if (others.length > 0 || first?.outcome.kind !== 'failed') {
        assert.ok(isJsonArray(document['results']));
        assert.equal(typeof document['status'], 'string');
      }
      if (others.length > 0) {
        assert.equal(document['numErrors'] ?? 0, errors.length);
      }
    });
  }).timeout(30_000);

  it('holds each call once, and the call of each ID that has one', () => {
    holds(({ calls, lookup }) => {
      assertDistinct(calls.map(idOf));
      for (const entry of lookup.entries) {
        if ('call' in entry) {
          assert.ok(
            calls.some(call => idOf(call) === entry.call.id),
            `${entry.id} ${entry.kind}`,
          );
        }
      }
    });
  }).timeout(30_000);

  it('names each missing ID once, and none that has a call', () => {
    holds(({ errors, lookup }) => {
      const missing = errors.flatMap(missingIds);
      for (const { id, kind } of lookup.entries) {
        const times = missing.filter(each => each === id).length;
        if (kind === 'missing') {
          assert.equal(times, 1, id);
        } else if (kind !== 'failed' && kind !== 'notSent') {
          assert.equal(times, 0, id);
        }
      }
    });
  }).timeout(30_000);

  it('has each problem once, at what it is about', () => {
    holds(({ calls, document, lookup, problems, results }) => {
      for (const { at, category, id, message, path } of problems) {
        const expected: Readonly<Record<string, () => boolean>> = {
          OBJECT_NOT_FOUND: () => at === JSON.stringify(id),
          UNEXPECTED_RESULT: () => message.includes(`call ${at.slice(1, -1)},`),
          MALFORMED_RESULT: () => at === '{' || at === 'null',
          NOT_ANSWERED: () => at === '[',
          PENDING: () => at === '"PENDING"' && path.join() === 'status',
          ERRORS_NOT_LISTED: () => /^\d+$/.test(at) && path.join() === 'numErrors',
          ECONNRESET: () => at === '"reset"' && path.at(-1) === 'message',
        };
        assert.ok(expected[category]?.(), `${category} at ${at}: ${message}`);
      }
      const idsAt = problems.map(({ category, id, path }) => JSON.stringify([path, category, id]));
      assertDistinct(idsAt);
      const count = (name: string) => problems.filter(({ category }) => category === name).length;
      assert.equal(count('MALFORMED_RESULT'), results.filter(item => !isReadable(item)).length);
      const answers = new Set<Json>(
        lookup.entries.flatMap(entry => ('call' in entry ? [entry.call.id] : [])),
      );
      assert.equal(
        count('UNEXPECTED_RESULT'),
        calls.filter(call => !answers.has(idOf(call))).length,
      );
      const isAnswered = lookup.exchanges.some(({ outcome }) => outcome.kind === 'answered');
      assert.equal(count('PENDING'), isAnswered && document['status'] === 'PENDING' ? 1 : 0);
      const silent = lookup.entries.filter(({ id }) => isLeftOut(lookup, id));
      assert.equal(count('NOT_ANSWERED'), silent.length);
    });
  }).timeout(30_000);
});

type Shown = ReturnType<typeof show>;

/** The document as a reader has it: from its text. */
function show(lookup: Lookup) {
  const { problems, text } = projectResponseText(lookup);
  const lines = text.split('\n');
  const document = parseJson(text);
  assert.ok(isJsonObject(document));
  const results = listOf(document['results']);
  return {
    lookup,
    document,
    results,
    calls: results.filter(isReadable),
    errors: listOf(document['errors']),
    problems: problems.map(({ range, ...problem }) => ({
      ...problem,
      at: (lines[range.line] ?? '').slice(range.character, range.character + range.length),
    })),
  };
}

/** Whether the last batch that asked for the id was answered, and not about it. */
function isLeftOut({ exchanges }: Lookup, id: string): boolean {
  const last = exchanges.findLast(({ batch }) => batch.ids.includes(id));
  return (
    last?.outcome.kind === 'answered' &&
    matchAnswer(last.batch, last.outcome.answer).some(
      entry =>
        entry.id === id && entry.kind === 'failed' && entry.failure.category === 'NOT_ANSWERED',
    )
  );
}

function missingIds(error: Json): readonly Json[] {
  const context = isJsonObject(error) ? error['context'] : undefined;
  return isJsonObject(context) ? listOf(context['ids']) : [];
}

function isReadable(item: Json): boolean {
  return isJsonObject(item) && 'createdAt' in item;
}

function idOf(item: Json): Json {
  return (isJsonObject(item) ? item['id'] : undefined) ?? null;
}

function listOf(value: Json | undefined): readonly Json[] {
  return isJsonArray(value) ? value : [];
}

function assertDistinct(values: readonly Json[]): void {
  assert.deepStrictEqual(values, [...new Set(values)]);
}
