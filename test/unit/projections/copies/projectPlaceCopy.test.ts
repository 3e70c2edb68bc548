import { strict as assert } from 'node:assert';
import {
  projectPlaceCopy,
  type PlaceForm,
} from '../../../../src/projections/copies/projectPlaceCopy';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildLookup } from '../../../support/builders/buildLookup';

describe('What a place of the response gives for the clipboard', () => {
  const calls = [
    buildCall('1', { hs_call_title: 'Hello', hs_call_body: null }),
    buildCall('9', { hs_merged_object_ids: '2' }),
  ];
  const lookup = buildLookup(['1', '2', '404'], { body: buildAnswerBody(calls, ['404']) });
  const copy = (form: PlaceForm, ...path: readonly (string | number)[]): string =>
    projectPlaceCopy(lookup, path, form);

  it('is a text as it is read, and all else as JSON', () => {
    assert.equal(copy('value', 'results', 0, 'properties', 'hs_call_title'), 'Hello');
    assert.equal(copy('value', 'results', 0, 'properties', 'hs_call_body'), 'null');
    assert.match(copy('value', 'results', 0, 'properties'), /^\{\n {2}"hs_call_title": "Hello",/);
    assert.equal(copy('value', 'results', 7), '');
  });

  it('is the way there', () => {
    assert.equal(copy('path', 'results', 0, 'id'), '$.results[0].id');
    assert.equal(copy('path'), '$');
  });

  it('is the ID that the call was asked for by, wherever in it or in its error the place is', () => {
    assert.equal(copy('id', 'results', 0, 'properties', 'hs_call_title'), '1');
    assert.equal(copy('id', 'results', 1), '2');
    assert.equal(copy('id', 'errors', 0, 'message'), '404');
    assert.equal(copy('id', 'status'), '');
  });

  it('is not the ID that an error itself has', () => {
    const body = { ...buildAnswerBody(calls), errors: [{ id: 'error-7', message: 'No.' }] };
    const odd = buildLookup(['1', '9'], { body });
    assert.equal(projectPlaceCopy(odd, ['errors', 0], 'id'), '');
  });

  it('is all of the record that the place is in', () => {
    assert.match(copy('record', 'results', 1, 'properties'), /^\{\n {2}"id": "9",/);
    assert.equal(copy('record', 'errors', 0), '');
  });
});
