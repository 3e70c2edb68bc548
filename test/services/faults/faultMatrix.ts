import { answerLines } from './answerLines';
import { callLines } from './callLines';
import { errorLines } from './errorLines';
import type { FaultLine } from './faultLine';
import { outageLines } from './outageLines';
import { refusalLines } from './refusalLines';
import { tokenLines } from './tokenLines';
import { transmissionLines } from './transmissionLines';

/** Every fault there is a line for, from what HubSpot refuses to what it answers. The README says how many there are. */
export const faultMatrix: readonly FaultLine[] = [
  ...refusalLines,
  ...outageLines,
  ...transmissionLines,
  ...answerLines,
  ...callLines,
  ...errorLines,
  ...tokenLines,
];
