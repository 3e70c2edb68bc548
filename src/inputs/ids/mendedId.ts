import type { CallId } from '../../calls/callId';
import type { InvalidPiece } from '../../calls/invalidPiece';
import { reasonOfDigits } from './numberAt';

/**
 * The ID that a damaged number was, where nothing of it is lost: `00430001`, `430001.0`, `1,234,567`, `-430001`. `undefined`
 * where its digits may not be what they were, as in `1.2E+10` or beyond 2^53, and where there may have been two IDs. Total.
 */
export function mendedId({ reason, text }: InvalidPiece): CallId | undefined {
  const [, digits] = patterns[reason]?.exec(text) ?? [];
  const id = digits?.replace(/\D/g, '') ?? '';
  return id === '' || reasonOfDigits(id, 0, id.length) !== undefined ? undefined : id;
}

/** What each kind of damage has left whole. `430001.5` was no ID, and `430.000` may have been written with a thousands separator. */
const patterns: Partial<Readonly<Record<InvalidPiece['reason'], RegExp>>> = {
  leadingZero: /^0+(\d+)$/,
  decimal: /^(\d+)\.0{1,2}$/,
  thousandsSeparators: /^(\d{1,3}(?:([.,'’\u00a0\u202f])\d{3})(?:\2\d{3})+)$/,
  negative: /^[-\u2212](\d+)$/,
};
