import { strict as assert } from 'node:assert';
import { projectResponseText } from '../../../../src/projections/response/responseText';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import type { PlacedEnding } from '../applyEndings';
import { buildAsked } from '../buildAsked';
import { placesOf, readResponse, resultIds, saidOf } from '../readResponse';

describe('The document of several batches', () => {
  const lookUp = (ids: readonly string[], ...endings: readonly PlacedEnding[]) =>
    buildAsked(ids, undefined, ...endings);
  const network = { kind: 'network', category: 'ECONNRESET', message: 'reset' } as const;
  const survivor = buildCall('9', { hs_merged_object_ids: '1;2' });

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

  describe('holds each call once', () => {
    it('where two batches bring the survivor of a merge', () => {
      const lookup = lookUp(
        ['1', '2'],
        { ids: ['1'], body: buildAnswerBody([survivor]) },
        { ids: ['2'], body: buildAnswerBody([survivor]) },
      );
      assert.deepStrictEqual(resultIds(lookup), ['9']);
      assert.deepStrictEqual(saidOf(lookup), []);
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
      assert.deepStrictEqual(readResponse(lookup)['results'], [newest]);
      const turned = lookUp(
        ['2', '1'],
        { body: buildAnswerBody([survivor]), ids: ['1'] },
        { body: buildAnswerBody([newest]), ids: ['2'] },
      );
      assert.deepStrictEqual(readResponse(turned)['results'], [newest]);
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
      assert.deepStrictEqual(placesOf(lookup), [
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
        saidOf(lookup).includes('IDs 1 … 2: HubSpot returned call 3, which was not asked for.'),
      );
    });

    it('but not where another batch asked for them and got them', () => {
      const lookup = lookUp(
        ['1', '2'],
        { ids: ['1'], body: buildAnswerBody([buildCall('1'), buildCall('2')]) },
        { ids: ['2'], body: buildAnswerBody([buildCall('2')]) },
      );
      assert.deepStrictEqual(resultIds(lookup), ['1', '2']);
      assert.deepStrictEqual(saidOf(lookup), []);
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
      assert.deepStrictEqual(placesOf(lookUp(['1', '2'], first, other)), [
        'MALFORMED_RESULT at null',
        'NOT_ANSWERED at [',
      ]);
      assert.deepStrictEqual(saidOf(lookUp(['1', '2'], first, other, retry)), []);
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
      assert.deepStrictEqual(placesOf(lookup), [
        'OBJECT_NOT_FOUND at "1"',
        'MALFORMED_RESULT at {',
      ]);
    });
  });

  describe('matches by the property that was asked by', () => {
    const byKey = (...endings: readonly PlacedEnding[]) =>
      buildAsked(['a', 'b', '71'], 'key', ...endings);

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
      assert.deepStrictEqual(placesOf(lookup), ['OBJECT_NOT_FOUND at "b"']);
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
      assert.deepStrictEqual(readResponse(after)['results'], [buildCall('71', { key: 'a' })]);
      assert.equal(placesOf(after).length, 2);
    });
  });
});
