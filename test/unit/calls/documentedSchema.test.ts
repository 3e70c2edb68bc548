import { strict as assert } from 'node:assert';
import { callOutcomes } from '../../../src/calls/callOutcomes';
import { documentedProperties } from '../../../src/calls/documentedProperties';
import { documentedSchema } from '../../../src/calls/documentedSchema';

describe('The documented call properties', () => {
  it('include every property that is read by default', () => {
    const unknown = documentedProperties.filter(name => !documentedSchema.properties.has(name));
    assert.deepStrictEqual(unknown, []);
  });

  it('name the six outcomes of every account', () => {
    const outcome = documentedSchema.properties.get('hs_call_disposition');
    const labels = outcome?.options.map(({ value, label }) => [value, label]) ?? [];
    assert.deepStrictEqual(Object.fromEntries(labels), callOutcomes);
  });
});
