import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import {
  entryAtPath,
  pathOfEntry,
  placeOfEntry,
} from '../../../../src/projections/response/entryPath';
import { projectResponse } from '../../../../src/projections/response/responseDocument';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildLookup } from '../../../support/builders/buildLookup';

describe('The place of a call in the response', () => {
  const lookup = buildLookup(
    ['1', '2', '3', '4', '5'],
    {
      ids: ['1', '2', '3', '4'],
      body: buildAnswerBody(
        [buildCall('3'), buildCall('9', { hs_merged_object_ids: '2' }), buildCall('1')],
        ['4'],
      ),
    },
    { ids: ['5'], failure: { kind: 'network', category: 'ECONNRESET', message: 'reset' } },
  );

  it('is at its record, at the one it was merged into, or at the error about it', () => {
    const paths = lookup.entries.map(entry => pathOfEntry(lookup, entry));
    assert.deepStrictEqual(paths, [
      ['results', 2],
      ['results', 1],
      ['results', 0],
      ['errors', 0],
      ['errors', 1],
    ]);
  });

  it('is told with where the call stands among those asked for, and by which ID HubSpot has it', () => {
    const places = ['2', '4', '6'].map(id => placeOfEntry(lookup, id));
    assert.deepStrictEqual(places, [
      { id: '2', position: 1, recordId: '9', path: ['results', 1] },
      { id: '4', position: 3, path: ['errors', 0] },
      undefined,
    ]);
  });

  it('leads back to the ID that was asked for, from anywhere in the record', () => {
    assert.equal(entryAtPath(lookup, ['results', '1', 'properties', 'x']), '2');
    assert.equal(entryAtPath(lookup, ['results', 2]), '1');
    for (const path of [[], ['status'], ['results'], ['results', 7], ['errors'], ['errors', 7]]) {
      assert.equal(entryAtPath(lookup, path), undefined, path.join());
    }
  });

  it('leads from an error to the ID it names there, else to the first it is about', () => {
    const several = buildLookup(['1', '2', '3'], {
      body: buildAnswerBody([buildCall('1')], ['2', '3']),
    });
    const at = (...path: readonly (string | number)[]) => entryAtPath(several, path);
    const { errors } = projectResponse(several);
    assert.deepStrictEqual(
      errors.map(({ ids, path }) => [ids, path]),
      [
        [
          ['2', '3'],
          ['errors', 0],
        ],
      ],
    );
    assert.equal(at('errors', '0'), '2');
    assert.equal(at('errors', 0, 'message'), '2');
    assert.equal(at('errors', '0', 'context', 'ids', '1'), '3');
    assert.equal(entryAtPath(lookup, ['errors', 1]), '5');
  });

  it('is there and back for every call that was found, however they are ordered', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), fc.shuffledSubarray(ids), (asked, returned) => {
        const calls = returned.filter(id => asked.includes(id)).map(id => buildCall(id));
        const any = buildLookup(asked, { body: buildAnswerBody(calls) });
        for (const entry of any.entries) {
          const path = pathOfEntry(any, entry);
          const isReturned = returned.includes(entry.id);
          assert.equal(path && entryAtPath(any, path), isReturned ? entry.id : undefined);
        }
      }),
    );
  });
});
