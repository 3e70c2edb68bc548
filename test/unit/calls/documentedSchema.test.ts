import { strict as assert } from 'node:assert';
import { documentedProperties } from '../../../src/calls/documentedProperties';
import { documentedSchema } from '../../../src/calls/documentedSchema';

describe('The documented call properties', () => {
  it('include every property that is read by default', () => {
    const unknown = documentedProperties.filter(name => !documentedSchema.properties.has(name));
    assert.deepStrictEqual(unknown, []);
  });
});
