import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultMatrix } from '../services/faults/faultMatrix';
import { phases } from '../services/faults/runFault';
import { projectFolder } from '../support/machine/projectFolder';

describe('The README', () => {
  const text = readFileSync(join(projectFolder, 'README.md'), 'utf8');

  it('says how many faults the fault matrix runs', () => {
    const { length } = faultMatrix;
    const sentence = `The fault matrix runs ${length} faults in ${phases.length} phases.`;
    assert.ok(text.includes(sentence), `It does not say: ${sentence}`);
  });
});
