import { strict as assert } from 'node:assert';
import { createServices } from '../../../src/services/createServices';
import { buildPorts } from '../../support/builders/buildPorts';

describe('The chosen set of properties', () => {
  const billing = { name: 'billing', properties: ['qa_score'] };
  const quality = { name: 'quality', properties: ['qa_score', 'customer_mood'] };

  it('is the default until one is chosen, and then outlives the window, in this workspace only', () => {
    const ports = buildPorts();
    const { propertySet } = createServices(ports);
    assert.equal(propertySet.among([billing, quality]), undefined);
    propertySet.choose(quality);
    assert.equal(createServices(ports).propertySet.among([billing, quality]), quality);
    assert.equal(ports.stored.state.size, 0);
    propertySet.choose(undefined);
    assert.equal(propertySet.among([billing, quality]), undefined);
  });

  it('is read by what the setting says now, and the default where it is not there any more', () => {
    const { propertySet } = createServices(buildPorts());
    propertySet.choose(billing);
    const changed = { name: 'billing', properties: ['campaign_code'] };
    assert.equal(propertySet.among([changed]), changed);
    assert.equal(propertySet.among([quality]), undefined);
  });

  it('is the default where what was kept is nothing of ours', () => {
    for (const kept of [null, 7, {}, ['billing']]) {
      const ports = buildPorts();
      ports.stored.workspaceState.set('propertySet', kept);
      assert.equal(createServices(ports).propertySet.among([billing]), undefined);
    }
  });
});
