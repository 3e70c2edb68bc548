import { hideTokens } from '../../calls/hideTokens';
import type { InvalidPiece } from '../../calls/invalidPiece';

/** Whether a piece that is no id may be what another system calls a call: `HL-2026-0001`, `EXT12345`. A token is none. Total. */
export function isLikeKey({ reason, text }: InvalidPiece): boolean {
  return (
    reason === 'notANumber' &&
    text.length <= longestKey &&
    keyPattern.test(text) &&
    hideTokens(text) === text
  );
}

/** Letters with at least four digits, in parts that one sign joins: fewer are in names of many things, as in `call-7`. */
const keyPattern = /^(?=(?:\D*\d){4})(?=.*[a-z])[a-z\d]+(?:[-_./:#][a-z\d]+)*$/i;
const longestKey = 60;
