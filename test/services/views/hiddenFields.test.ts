import { strict as assert } from 'node:assert';
import { createServices } from '../../../src/services/createServices';
import { buildPorts } from '../../support/builders/buildPorts';

describe('Fields that change by themselves', () => {
  it('are shown until somebody hides them, and stay hidden in the next window', () => {
    const ports = buildPorts();
    const { hiddenFields } = createServices(ports);
    const heard: boolean[] = [];
    hiddenFields.onDidChange(areHidden => heard.push(areHidden));
    assert.equal(hiddenFields.areHidden, false);
    hiddenFields.hide(true);
    assert.equal(createServices(ports).hiddenFields.areHidden, true);
    hiddenFields.hide(false);
    assert.equal(createServices(ports).hiddenFields.areHidden, false);
    assert.deepStrictEqual(heard, [true, false]);
  });
});
