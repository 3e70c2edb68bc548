import type { InvalidReason } from '../../calls/invalidPiece';
import { findTokens } from './findTokens';

/** Why a text is no value of a unique property. Nearly any text is one; `undefined` where there is nothing against it. Total. */
export function reasonOfValue(value: string): InvalidReason | undefined {
  if (value.trim() === '') {
    return 'blank';
  }
  return findTokens(value).length > 0 ? 'accessToken' : undefined;
}
