import type { InvalidReason } from '../../calls/invalidPiece';

/** What a piece that is no id is called in the Problems panel, in the style of HubSpot's categories. */
export function categoryOfReason(reason: InvalidReason): string {
  return categories[reason];
}

const categories: Readonly<Record<InvalidReason, string>> = {
  scientificNotation: 'SCIENTIFIC_NOTATION',
  decimal: 'DECIMAL_NUMBER',
  beyondSafeInteger: 'BEYOND_SAFE_INTEGER',
  leadingZero: 'LEADING_ZERO',
  thousandsSeparators: 'THOUSANDS_SEPARATORS',
  negative: 'NEGATIVE_NUMBER',
  blank: 'BLANK_VALUE',
  accessToken: 'ACCESS_TOKEN',
  notANumber: 'NOT_AN_ID',
};
