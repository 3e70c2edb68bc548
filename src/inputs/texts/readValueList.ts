import type { InvalidPiece } from '../../calls/invalidPiece';
import { reasonOfValue } from '../ids/reasonOfValue';
import type { ReadIds } from './readCallIdList';

/** The values of a unique property may be any text, and stay as they are; only a blank one means nothing, and a token is none. Total. */
export function readValueList(values: readonly string[]): ReadIds {
  const ids: string[] = [];
  const invalid: InvalidPiece[] = [];
  for (const text of values) {
    const reason = reasonOfValue(text);
    if (reason === undefined) {
      ids.push(text);
    } else {
      invalid.push({ text, reason });
    }
  }
  return { ids, invalid };
}
