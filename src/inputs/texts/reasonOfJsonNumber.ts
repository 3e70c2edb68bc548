import type { InvalidReason } from '../../calls/invalidPiece';
import { isDigit, reasonOfDigits } from '../ids/numberAt';

/** Why a number of JSON is no id, as it is written there; `undefined` where it is one. */
export function reasonOfJsonNumber(number: string): InvalidReason | undefined {
  if (/e/i.test(number)) {
    return 'scientificNotation';
  }
  if (number.includes('.')) {
    return 'decimal';
  }
  return isDigit(number.charCodeAt(0)) ? reasonOfDigits(number, 0, number.length) : 'negative';
}
