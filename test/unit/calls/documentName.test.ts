import { strict as assert } from 'node:assert';
import { documentName } from '../../../src/calls/documentName';
import { buildLookup } from '../../support/builders/buildLookup';

describe('The name of a response document', () => {
  it('tells the same ID in two accounts apart, and is short in the sample portal', () => {
    const lookup = buildLookup(['430001']);
    const named = (name: string) =>
      documentName({ ...lookup, account: { id: name, name, sample: false } });
    assert.deepStrictEqual(
      [documentName(lookup), named('Production'), named('Sandbox')],
      ['430001', '430001 · Production', '430001 · Sandbox'],
    );
  });
});
