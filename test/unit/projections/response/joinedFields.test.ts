import { strict as assert } from 'node:assert';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildLookup } from '../../../support/builders/buildLookup';
import { placesOf, readResponse, saidOf } from '../readResponse';

describe('The document of several batches', () => {
  describe('says of each batch what is wrong with it', () => {
    const fine = { ids: ['3'], body: buildAnswerBody([buildCall('3')]) };

    it('a count of errors that is not theirs', () => {
      const lookup = buildLookup(
        ['1', '2', '3'],
        { ids: ['1', '2'], body: buildAnswerBody([buildCall('1')], ['2'], { numErrors: 7 }) },
        { ...fine, body: buildAnswerBody([buildCall('3')], [], { numErrors: 2 }) },
      );
      assert.deepStrictEqual(saidOf(lookup).slice(1), [
        'IDs 1 … 2: HubSpot counts 7 errors and lists 1. ID 3: HubSpot counts 2 errors and lists 0.',
      ]);
      assert.deepStrictEqual(placesOf(lookup).slice(1), ['ERRORS_NOT_LISTED at 1']);
    });

    it('with a place even where nothing is listed', () => {
      const body = buildAnswerBody([buildCall('1')], [], { numErrors: 2 });
      const lookup = buildLookup(['1', '3'], { ids: ['1'], body }, fine);
      assert.deepStrictEqual(placesOf(lookup), ['ERRORS_NOT_LISTED at 0']);
    });

    it('a status that is not COMPLETE', () => {
      const lookup = buildLookup(
        ['1', '2', '3'],
        { ids: ['1'], body: buildAnswerBody([buildCall('1')], [], { status: 'PENDING' }) },
        { ids: ['2'], body: buildAnswerBody([buildCall('2')], [], { status: 'CANCELED' }) },
        fine,
      );
      assert.equal(readResponse(lookup)['status'], 'PENDING');
      assert.deepStrictEqual(saidOf(lookup), [
        'ID 1: HubSpot gave the batch the status PENDING; calls may be left out. ID 2: HubSpot gave the batch the status CANCELED; calls may be left out.',
      ]);
      assert.deepStrictEqual(placesOf(lookup), ['PENDING at "PENDING"']);
    });

    it('in one problem, which names ten batches and counts the others', () => {
      const ids = Array.from({ length: 13 }, (_, index) => String(index + 1));
      const said = saidOf(
        buildLookup(
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
      const lookup = buildLookup(['1'], { body });
      assert.deepStrictEqual(placesOf(lookup), ['PENDING at "PENDING"']);
      assert.deepStrictEqual(saidOf(lookup), [
        'HubSpot gave the batch the status PENDING; calls may be left out.',
      ]);
      assert.deepStrictEqual(saidOf(buildLookup(['1'])), []);
    });

    it('nothing of a batch without a status', () => {
      const { status, ...body } = buildAnswerBody([buildCall('1')]);
      const lookup = buildLookup(['1', '3'], { ids: ['1'], body }, fine);
      assert.equal(status, 'COMPLETE');
      assert.equal(readResponse(lookup)['status'], 'COMPLETE');
      assert.deepStrictEqual(saidOf(lookup), []);
    });

    it('no more once what it left open has been answered', () => {
      const half = buildAnswerBody([buildCall('1')], [], { status: 'PENDING', numErrors: 1 });
      const lookup = buildLookup(
        ['1', '2'],
        { body: half },
        { ids: ['2'], body: buildAnswerBody([buildCall('2')]) },
      );
      assert.equal(readResponse(lookup)['status'], 'COMPLETE');
      assert.deepStrictEqual(saidOf(lookup), []);
    });

    it('still where the retry was silent as well', () => {
      const half = buildAnswerBody([buildCall('1'), { id: '2' }], [], { status: 'PENDING' });
      const lookup = buildLookup(
        ['1', '2'],
        { body: half },
        { ids: ['2'], body: buildAnswerBody([]) },
      );
      assert.deepStrictEqual(placesOf(lookup), [
        'MALFORMED_RESULT at {',
        'PENDING at "PENDING"',
        'NOT_ANSWERED at [',
      ]);
    });
  });

  describe('loses nothing HubSpot said', () => {
    it('in a field that only a later answer has', () => {
      const lookup = buildLookup(
        ['1', '2'],
        { ids: ['1'], body: buildAnswerBody([buildCall('1')], [], { early: 1 }) },
        { ids: ['2'], body: buildAnswerBody([buildCall('2')], [], { late: { deep: [2] } }) },
      );
      const { early, late } = readResponse(lookup);
      assert.deepStrictEqual([early, late], [1, { deep: [2] }]);
      assert.deepStrictEqual(saidOf(lookup), []);
    });

    it('in fields of one name: the first one stands, and it is said that others differ', () => {
      const lookup = buildLookup(
        ['1', '2', '3'],
        { ids: ['1'], body: buildAnswerBody([buildCall('1')], [], { trace: 'a' }) },
        { ids: ['2'], body: buildAnswerBody([buildCall('2')], [], { trace: 'b' }) },
        { ids: ['3'], body: buildAnswerBody([buildCall('3')], [], { trace: 'c' }) },
      );
      assert.equal(readResponse(lookup)['trace'], 'a');
      assert.deepStrictEqual(placesOf(lookup), ['ANSWERS_DIFFER at "a"']);
    });

    it('about times: the earliest start and the latest end', () => {
      const at = (hour: number) => `2026-03-02T0${hour}:00:00.000Z`;
      const times = (hour: number) => ({
        requestedAt: at(hour),
        startedAt: at(hour),
        completedAt: at(hour),
      });
      const lookup = buildLookup(
        ['1', '2', '3'],
        { ids: ['1'], body: buildAnswerBody([buildCall('1')], [], times(2)) },
        { ids: ['2'], body: buildAnswerBody([buildCall('2')], [], times(1)) },
        { ids: ['3'], body: buildAnswerBody([buildCall('3')], [], times(3)) },
      );
      const { requestedAt, startedAt, completedAt } = readResponse(lookup);
      assert.deepStrictEqual([requestedAt, startedAt, completedAt], [at(1), at(1), at(3)]);
      assert.deepStrictEqual(saidOf(lookup), []);
    });

    it('in an error about an ID nobody asked for', () => {
      const lookup = buildLookup(
        ['1', '2'],
        { ids: ['1'], body: buildAnswerBody([buildCall('1')], ['7']) },
        { ids: ['2'], body: buildAnswerBody([buildCall('2')]) },
      );
      assert.deepStrictEqual(placesOf(lookup), ['OBJECT_NOT_FOUND at "7"']);
    });

    it('in an error, or beside one, whatever it is', () => {
      const error = { category: 'X', message: 'm', context: { ids: ['2'], more: [1] }, own: true };
      const lookup = buildLookup(
        ['1', '2', '3'],
        { ids: ['1', '2'], body: buildAnswerBody([buildCall('1')], [], { errors: [error, 'x'] }) },
        { ids: ['3'], body: buildAnswerBody([buildCall('3')], [], { errors: 'none' }) },
      );
      assert.deepStrictEqual(readResponse(lookup)['errors'], [error, 'x', 'none']);
      assert.deepStrictEqual(placesOf(lookup), ['X at "2"', 'UNKNOWN at "x"', 'UNKNOWN at "none"']);
    });

    it('in an error that a later pass has answered in part', () => {
      const error = {
        category: 'OBJECT_NOT_FOUND',
        message: 'm',
        context: { ids: ['1', 5.5, '2'], id: ['1', '3'], more: ['1'] },
        own: true,
      };
      const lookup = buildLookup(
        ['1', '2', '3'],
        { body: buildAnswerBody([], [], { errors: [error], numErrors: 1 }) },
        {
          ids: ['1'],
          archived: true,
          body: buildAnswerBody([buildCall('1', {}, { archived: true })]),
        },
      );
      assert.deepStrictEqual(readResponse(lookup)['errors'], [
        { ...error, context: { ids: [5.5, '2'], id: ['3'], more: ['1'] } },
      ]);
      assert.deepStrictEqual(placesOf(lookup), [
        'OBJECT_NOT_FOUND at "2"',
        'OBJECT_NOT_FOUND at "3"',
      ]);
    });
  });
});
