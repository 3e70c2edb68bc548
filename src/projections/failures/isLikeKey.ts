import { hideTokens } from '../../calls/hideTokens';
import type { InvalidPiece } from '../../calls/invalidPiece';
import { isUnknownText } from './isUnknownText';

/** Whether a piece that is no id may be what another system calls a call: `HL-2026-0001`, `EXT12345`. A token is none. Total. */
export function isLikeKey(piece: InvalidPiece): boolean {
  const { text } = piece;
  return (
    text.length <= longestKey &&
    keyPattern.test(text) &&
    isUnknownText(piece) &&
    hideTokens(text) === text
  );
}

/**
 * Letters with at least four digits, in parts that one sign joins: fewer are in names of many things, as in `call-7`. Points, and
 * colons before digits, are in names of files and hosts, and in times.
 */
const keyPattern = /^(?=(?:\D*\d){4})(?=.*[a-z])[a-z\d]+(?:(?:[-_/#]|:(?=[a-z]))[a-z\d]+)*$/i;
const longestKey = 60;
