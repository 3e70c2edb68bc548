import type { InvalidPiece } from '../../calls/invalidPiece';
import { describeOtherRecord } from './describeOtherRecord';

/** Whether a piece that is no id is neither a number nor an address, which say what they are: it may be a value. Total. */
export function isUnknownText({ reason, text }: InvalidPiece): boolean {
  return reason === 'notANumber' && describeOtherRecord(text) === undefined;
}
