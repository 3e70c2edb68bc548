import { strict as assert } from 'node:assert';
import type { JsonObject } from '../../../src/base/json';
import type { Lookup } from '../../../src/calls/lookup';
import { projectResponseText } from '../../../src/projections/responseText';
import { buildAnswerBody } from '../../support/builders/buildAnswer';
import { buildCall } from '../../support/builders/buildCall';
import { buildAsked } from './buildAsked';

describe('The document of several batches', () => {
  const lookUp = (ids: readonly string[], ...endings: Endings) =>
    buildAsked(ids, undefined, ...endings);
  const documentOf = (lookup: Lookup) =>
    JSON.parse(projectResponseText(lookup).text) as Record<string, JsonObject[]> & JsonObject;
  const resultIds = (lookup: Lookup) => documentOf(lookup)['results']?.map(call => call['id']);
  /** Each problem as "category at the text it stands at: message". */
  const problemsIn = (lookup: Lookup): readonly string[] => {
    const { text, problems } = projectResponseText(lookup);
    const lines = text.split('\n');
    return problems.map(({ category, message, range }) => {
      const at = lines[range.line]?.slice(range.character, range.character + range.length);
      return `${category} at ${at ?? 'nowhere'}: ${message}`;
    });
  };
  const categoriesIn = (lookup: Lookup) => problemsIn(lookup).map(said => said.split(':')[0]);
  const network = { kind: 'network', category: 'ECONNRESET', message: 'reset' } as const;
  const survivor = buildCall('9', { hs_merged_object_ids: '1;2' });

  describe('holds each call once', () => {
    it('where two batches bring the survivor of a merge', () => {
      const lookup = lookUp(
        ['1', '2'],
        { ids: ['1'], body: buildAnswerBody([survivor]) },
        { ids: ['2'], body: buildAnswerBody([survivor]) },
      );
      assert.deepStrictEqual(resultIds(lookup), ['9']);
      assert.deepStrictEqual(problemsIn(lookup), []);
    });

    it('where the survivor was asked for itself, whichever batch that was', () => {
      const own = { ids: ['9'], body: buildAnswerBody([survivor]) };
      const other = { ids: ['1'], body: buildAnswerBody([survivor]) };
      assert.deepStrictEqual(resultIds(lookUp(['9', '1'], own, other)), ['9']);
      assert.deepStrictEqual(resultIds(lookUp(['1', '9'], other, own)), ['9']);
    });

    it('also where the batch that asked for the survivor failed', () => {
      const lookup = lookUp(
        ['1', '9'],
        { ids: ['1'], body: buildAnswerBody([survivor]) },
        { ids: ['9'], failure: network },
      );
      assert.deepStrictEqual(resultIds(lookup), ['9']);
    });

    it('also where the survivor was called missing, in this pass or a later one', () => {
      const merged = { ids: ['1'], body: buildAnswerBody([survivor]) };
      const missing = { ids: ['9'], body: buildAnswerBody([], ['9']) };
      const again = { ...missing, archived: true };
      assert.deepStrictEqual(resultIds(lookUp(['1', '9'], merged, missing, again)), ['9']);
      assert.deepStrictEqual(resultIds(lookUp(['9', '1'], missing, merged, again)), ['9']);
    });

    it('in its newest form where an earlier pass had brought it as well', () => {
      const newest = buildCall('9', { hs_merged_object_ids: '1;2', hs_call_title: 'new' });
      const lookup = lookUp(
        ['1', '2'],
        { body: buildAnswerBody([survivor]), ids: ['1'] },
        { failure: network, ids: ['2'] },
        { body: buildAnswerBody([newest]), ids: ['2'] },
      );
      assert.deepStrictEqual(documentOf(lookup)['results'], [newest]);
    });

    it('but as often as HubSpot, where HubSpot sent it twice in one answer', () => {
      const lookup = lookUp(
        ['1', '2', '3'],
        { ids: ['1', '2'], body: buildAnswerBody([survivor, survivor]) },
        { ids: ['3'], body: buildAnswerBody([buildCall('3')]) },
      );
      assert.deepStrictEqual(resultIds(lookup), ['9', '9', '3']);
    });
  });

  describe('keeps results nobody asked for', () => {
    it('once each, at their place', () => {
      const lookup = lookUp(
        ['1', '2'],
        { ids: ['1'], body: buildAnswerBody([buildCall('7'), buildCall('1')]) },
        { ids: ['2'], body: buildAnswerBody([buildCall('2'), buildCall('8'), buildCall('7')]) },
      );
      assert.deepStrictEqual(resultIds(lookup), ['1', '2', '8', '7']);
      assert.deepStrictEqual(categoriesIn(lookup), [
        'UNEXPECTED_RESULT at "8"',
        'UNEXPECTED_RESULT at "7"',
      ]);
    });

    it('at both places where HubSpot sent one twice in one answer', () => {
      const body = buildAnswerBody([buildCall('7'), buildCall('1'), buildCall('7')]);
      const paths = projectResponseText(lookUp(['1'], { body })).problems.map(({ path }) => path);
      assert.deepStrictEqual(paths, [
        ['results', 0, 'id'],
        ['results', 2, 'id'],
      ]);
    });

    it('and says which request did not ask, because another one may have', () => {
      const lookup = lookUp(
        ['1', '2', '3'],
        { ids: ['1', '2'], body: buildAnswerBody([buildCall('1'), buildCall('3')], ['2']) },
        { ids: ['3'], failure: network },
      );
      assert.ok(
        problemsIn(lookup).includes(
          'UNEXPECTED_RESULT at "3": IDs 1 … 2: HubSpot returned call 3, which was not asked for.',
        ),
      );
    });

    it('but not where another batch asked for them and got them', () => {
      const lookup = lookUp(
        ['1', '2'],
        { ids: ['1'], body: buildAnswerBody([buildCall('1'), buildCall('2')]) },
        { ids: ['2'], body: buildAnswerBody([buildCall('2')]) },
      );
      assert.deepStrictEqual(resultIds(lookup), ['1', '2']);
      assert.deepStrictEqual(problemsIn(lookup), []);
    });
  });

  describe('keeps results that are no calls', () => {
    it('once each, at their place in the whole', () => {
      const lookup = lookUp(
        ['1', '2', '3'],
        { ids: ['1', '2'], body: buildAnswerBody([buildCall('1'), { id: '2' }]) },
        { ids: ['3'], body: buildAnswerBody([null, { id: '3' }]) },
      );
      const paths = projectResponseText(lookup)
        .problems.filter(({ category }) => category === 'MALFORMED_RESULT')
        .map(({ path, id }) => [...path, id]);
      assert.deepStrictEqual(paths, [
        ['results', 1, '2'],
        ['results', 2, undefined],
        ['results', 3, '3'],
      ]);
    });

    it('until what they left open has been answered', () => {
      const first = { ids: ['1'], body: buildAnswerBody([null]) };
      const other = { ids: ['2'], body: buildAnswerBody([buildCall('2')]) };
      const retry = { ids: ['1'], body: buildAnswerBody([buildCall('1')]) };
      assert.deepStrictEqual(categoriesIn(lookUp(['1', '2'], first, other)), [
        'MALFORMED_RESULT at null',
        'NOT_ANSWERED at [',
      ]);
      assert.deepStrictEqual(problemsIn(lookUp(['1', '2'], first, other, retry)), []);
    });

    it('beside a missing call that a later pass could not read', () => {
      const lookup = lookUp(
        ['1', '2'],
        { body: buildAnswerBody([buildCall('2')], ['1']) },
        { ids: ['1'], archived: true, body: buildAnswerBody([{ id: '1' }]) },
      );
      assert.deepStrictEqual(
        lookup.entries.map(({ kind }) => kind),
        ['missing', 'found'],
      );
      assert.deepStrictEqual(categoriesIn(lookup), [
        'OBJECT_NOT_FOUND at "1"',
        'MALFORMED_RESULT at {',
      ]);
    });
  });

  describe('matches by the property that was asked by', () => {
    const byKey = (...endings: Endings) => buildAsked(['a', 'b', '71'], 'key', ...endings);

    it('and is not led astray by a record ID that reads like a value', () => {
      const lookup = byKey(
        { ids: ['a', 'b'], body: buildAnswerBody([buildCall('71', { key: 'a' })], ['b']) },
        { ids: ['71'], body: buildAnswerBody([buildCall('72', { key: '71' })]) },
      );
      assert.deepStrictEqual(
        lookup.entries.map(({ kind }) => kind),
        ['found', 'missing', 'found'],
      );
      assert.deepStrictEqual(resultIds(lookup), ['71', '72']);
      assert.deepStrictEqual(categoriesIn(lookup), ['OBJECT_NOT_FOUND at "b"']);
    });

    it('also what could not be read, until it is read', () => {
      const odd = { id: '71', properties: { key: 'a' } };
      const first = { ids: ['a', 'b'], body: buildAnswerBody([odd], ['b']) };
      const other = { ids: ['71'], body: buildAnswerBody([], ['71']) };
      const before = byKey(first, other);
      assert.deepStrictEqual(
        projectResponseText(before).problems.map(({ category, id }) => [category, id]),
        [
          ['OBJECT_NOT_FOUND', 'b'],
          ['OBJECT_NOT_FOUND', '71'],
          ['MALFORMED_RESULT', 'a'],
        ],
      );
      const retry = { ids: ['a'], body: buildAnswerBody([buildCall('71', { key: 'a' })]) };
      const after = byKey(first, other, retry);
      assert.deepStrictEqual(documentOf(after)['results'], [buildCall('71', { key: 'a' })]);
      assert.equal(categoriesIn(after).length, 2);
    });
  });

  describe('says of each batch what is wrong with it', () => {
    const fine = { ids: ['3'], body: buildAnswerBody([buildCall('3')]) };

    it('a count of errors that is not theirs', () => {
      const lookup = lookUp(
        ['1', '2', '3'],
        { ids: ['1', '2'], body: buildAnswerBody([buildCall('1')], ['2'], { numErrors: 7 }) },
        { ...fine, body: buildAnswerBody([buildCall('3')], [], { numErrors: 2 }) },
      );
      assert.deepStrictEqual(problemsIn(lookup).slice(1), [
        'ERRORS_NOT_LISTED at 1: IDs 1 … 2: HubSpot counts 7 errors and lists 1. ID 3: HubSpot counts 2 errors and lists 0.',
      ]);
    });

    it('with a place even where nothing is listed', () => {
      const body = buildAnswerBody([buildCall('1')], [], { numErrors: 2 });
      const lookup = lookUp(['1', '3'], { ids: ['1'], body }, fine);
      assert.deepStrictEqual(categoriesIn(lookup), ['ERRORS_NOT_LISTED at 0']);
    });

    it('a status that is not COMPLETE', () => {
      const lookup = lookUp(
        ['1', '2', '3'],
        { ids: ['1'], body: buildAnswerBody([buildCall('1')], [], { status: 'PENDING' }) },
        { ids: ['2'], body: buildAnswerBody([buildCall('2')], [], { status: 'CANCELED' }) },
        fine,
      );
      assert.equal(documentOf(lookup)['status'], 'PENDING');
      assert.deepStrictEqual(problemsIn(lookup), [
        'PENDING at "PENDING": ID 1: HubSpot gave the batch the status PENDING; calls may be left out. ID 2: HubSpot gave the batch the status CANCELED; calls may be left out.',
      ]);
    });

    it('in one problem, which names ten batches and counts the others', () => {
      const ids = Array.from({ length: 13 }, (_, index) => String(index + 1));
      const said = problemsIn(
        lookUp(
          ids,
          ...ids.map(id => ({
            ids: [id],
            body: buildAnswerBody([buildCall(id)], [], { status: 'PENDING' }),
          })),
        ),
      );
      assert.equal(said.length, 1);
      assert.match(said[0] ?? '', /ID 10: .* More batches of this kind: 3$/);
    });

    it('PENDING in the one batch there is, but not where there was no answer', () => {
      const body = buildAnswerBody([buildCall('1')], [], { status: 'PENDING' });
      assert.deepStrictEqual(categoriesIn(lookUp(['1'], { body })), ['PENDING at "PENDING"']);
      assert.deepStrictEqual(problemsIn(lookUp(['1'])), []);
    });

    it('nothing of a batch without a status', () => {
      const { status, ...body } = buildAnswerBody([buildCall('1')]);
      const lookup = lookUp(['1', '3'], { ids: ['1'], body }, fine);
      assert.equal(status, 'COMPLETE');
      assert.equal(documentOf(lookup)['status'], 'COMPLETE');
      assert.deepStrictEqual(problemsIn(lookup), []);
    });

    it('no more once what it left open has been answered', () => {
      const half = buildAnswerBody([buildCall('1')], [], { status: 'PENDING', numErrors: 1 });
      const lookup = lookUp(
        ['1', '2'],
        { body: half },
        { ids: ['2'], body: buildAnswerBody([buildCall('2')]) },
      );
      assert.equal(documentOf(lookup)['status'], 'COMPLETE');
      assert.deepStrictEqual(problemsIn(lookup), []);
    });
  });

  describe('loses nothing HubSpot said', () => {
    it('in a field that only a later answer has', () => {
      const lookup = lookUp(
        ['1', '2'],
        { ids: ['1'], body: buildAnswerBody([buildCall('1')], [], { early: 1 }) },
        { ids: ['2'], body: buildAnswerBody([buildCall('2')], [], { late: { deep: [2] } }) },
      );
      const { early, late } = documentOf(lookup);
      assert.deepStrictEqual([early, late], [1, { deep: [2] }]);
      assert.deepStrictEqual(problemsIn(lookup), []);
    });

    it('in fields of one name: the first one stands, and it is said that others differ', () => {
      const lookup = lookUp(
        ['1', '2', '3'],
        { ids: ['1'], body: buildAnswerBody([buildCall('1')], [], { trace: 'a' }) },
        { ids: ['2'], body: buildAnswerBody([buildCall('2')], [], { trace: 'b' }) },
        { ids: ['3'], body: buildAnswerBody([buildCall('3')], [], { trace: 'c' }) },
      );
      assert.equal(documentOf(lookup)['trace'], 'a');
      assert.deepStrictEqual(categoriesIn(lookup), ['ANSWERS_DIFFER at "a"']);
    });

    it('about times: the earliest start and the latest end', () => {
      const at = (hour: number) => `2026-03-02T0${hour}:00:00.000Z`;
      const times = (hour: number) => ({
        requestedAt: at(hour),
        startedAt: at(hour),
        completedAt: at(hour),
      });
      const lookup = lookUp(
        ['1', '2', '3'],
        { ids: ['1'], body: buildAnswerBody([buildCall('1')], [], times(2)) },
        { ids: ['2'], body: buildAnswerBody([buildCall('2')], [], times(1)) },
        { ids: ['3'], body: buildAnswerBody([buildCall('3')], [], times(3)) },
      );
      const { requestedAt, startedAt, completedAt } = documentOf(lookup);
      assert.deepStrictEqual([requestedAt, startedAt, completedAt], [at(1), at(1), at(3)]);
      assert.deepStrictEqual(problemsIn(lookup), []);
    });

    it('in an error, or beside one, whatever it is', () => {
      const error = { category: 'X', message: 'm', context: { ids: ['2'], more: [1] }, own: true };
      const lookup = lookUp(
        ['1', '2', '3'],
        { ids: ['1', '2'], body: buildAnswerBody([buildCall('1')], [], { errors: [error, 'x'] }) },
        { ids: ['3'], body: buildAnswerBody([buildCall('3')], [], { errors: 'none' }) },
      );
      assert.deepStrictEqual(documentOf(lookup)['errors'], [error, 'x', 'none']);
      assert.deepStrictEqual(categoriesIn(lookup), [
        'X at "2"',
        'UNKNOWN at "x"',
        'UNKNOWN at "none"',
      ]);
    });

    it('in an error that a later pass has answered in part', () => {
      const error = {
        category: 'OBJECT_NOT_FOUND',
        message: 'm',
        context: { ids: ['1', 5, '2'], id: ['1', '3'], more: ['1'] },
        own: true,
      };
      const lookup = lookUp(
        ['1', '2', '3'],
        { body: buildAnswerBody([], [], { errors: [error], numErrors: 1 }) },
        {
          ids: ['1'],
          archived: true,
          body: buildAnswerBody([buildCall('1', {}, { archived: true })]),
        },
      );
      assert.deepStrictEqual(documentOf(lookup)['errors'], [
        { ...error, context: { ids: [5, '2'], id: ['3'], more: ['1'] } },
      ]);
      assert.deepStrictEqual(categoriesIn(lookup), [
        'OBJECT_NOT_FOUND at "2"',
        'OBJECT_NOT_FOUND at "3"',
      ]);
    });
  });

  it('follows the order asked, whichever half of a refused batch was answered first', () => {
    const half = (id: string, index: number) => ({
      ids: [id],
      index,
      body: buildAnswerBody([buildCall(id)]),
    });
    const lookup = lookUp(
      ['4', '3', '2', '1'],
      half('1', 1),
      half('3', 0),
      { ids: ['2'], index: 1, failure: network },
      half('4', 0),
    );
    assert.deepStrictEqual(resultIds(lookup), ['4', '3', '1']);
  });
});

type Endings = Parameters<typeof buildAsked> extends [unknown, unknown, ...infer T] ? T : never;
