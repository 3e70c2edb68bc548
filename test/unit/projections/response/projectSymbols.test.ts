import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import type { Json } from '../../../../src/base/json';
import { documentedKnowledge } from '../../../../src/calls/accountKnowledge';
import { projectSymbols } from '../../../../src/projections/response/projectSymbols';
import { readOutline } from '../../../../src/projections/response/responseOutline';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildKnowledge } from '../../../support/builders/buildKnowledge';

function symbolsOf(body: Json, knowledge = documentedKnowledge) {
  return projectSymbols(readOutline(JSON.stringify(body, null, 2)), knowledge);
}

describe('The outline of a response document', () => {
  it('lists calls by title, else by direction and number, else by ID, and then the errors', () => {
    const calls = [
      buildCall('1', { hs_call_title: 'Hello\nthere', hs_call_duration: '96000' }),
      buildCall('2', { hs_call_direction: 'INBOUND', hs_call_from_number: '+44' }),
      buildCall('3'),
    ];
    const symbols = symbolsOf(buildAnswerBody(calls, ['4']));
    assert.deepStrictEqual(
      symbols.map(({ kind, label, detail }) => [kind, label, detail]),
      [
        ['call', 'Hello there', '1 · 1m 36s'],
        ['call', 'Inbound from +44', '2'],
        ['call', '3', ''],
        [
          'error',
          'OBJECT_NOT_FOUND',
          'Could not get some CALL objects, they may be deleted or not exist. Check that ids are valid.',
        ],
      ],
    );
    assert.deepStrictEqual(symbols[0]?.piece.firstLine, 3);
  });

  it('names outcomes as the account does', () => {
    const properties = { hs_call_disposition: '7d41b8e3-02c9-4ad7-b1f6-88e05d9a3c72' };
    const [symbol] = symbolsOf(buildAnswerBody([buildCall('1', properties)]), buildKnowledge());
    assert.equal(symbol?.detail, 'Passed on to a colleague');
  });

  it('gives everything in its lists a name', () => {
    const json = fc.jsonValue() as fc.Arbitrary<Json>;
    const item = fc.record({ id: json, properties: json, category: json, message: json });
    const body = fc.record({ results: fc.array(fc.oneof(item, json)), errors: fc.array(item) });
    fc.assert(
      fc.property(body, value => {
        assert.ok(symbolsOf(value).every(({ label }) => label.trim() !== ''));
      }),
    );
  });
});
