import { faultMatrix } from './faultMatrix';
import { lasts, phases, runFault } from './runFault';

const phasesText = `${phases.length} phases`;

describe(`The fault matrix: ${faultMatrix.length} faults in ${phasesText}`, () => {
  for (const line of faultMatrix) {
    it(line.name, async () => {
      await Promise.all(phases.flatMap(phase => lasts.map(last => runFault(line, phase, last))));
    }).timeout(60_000);
  }
});
