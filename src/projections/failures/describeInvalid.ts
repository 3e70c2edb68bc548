import * as l10n from '@vscode/l10n';
import { hideTokens } from '../../calls/hideTokens';
import type { InvalidPiece } from '../../calls/invalidPiece';
import { shorten } from '../values/shorten';
import { describeOtherRecord } from './describeOtherRecord';
import { isLikeKey } from './isLikeKey';

/** Says of a piece of the input why it is no ID, and what to do, in the user's language. A long piece is shortened. Total. */
export function describeInvalid(piece: InvalidPiece): string {
  const { text, reason } = piece;
  const shown = shorten(hideTokens(text));
  switch (reason) {
    case 'scientificNotation':
      return l10n.t(
        '{0} is a number in scientific notation; a spreadsheet may have cut its digits. Export the column as text.',
        shown,
      );
    case 'decimal':
      return l10n.t(
        '{0} is a decimal number, and call IDs are whole numbers. Export the column as text, or leave out the decimal places.',
        shown,
      );
    case 'beyondSafeInteger':
      return l10n.t(
        '{0} is so large that spreadsheets and many programs round its last digits. Copy the ID from HubSpot.',
        shown,
      );
    case 'leadingZero':
      return l10n.t(
        '{0} begins with a zero, and no call ID does. Enter the ID without leading zeros.',
        shown,
      );
    case 'thousandsSeparators':
      return l10n.t(
        '{0} is written with thousands separators. Enter only its digits, and put a blank between two IDs.',
        shown,
      );
    case 'negative':
      return l10n.t('{0} is a negative number. Enter the ID without the minus sign.', shown);
    case 'blank':
      return l10n.t('A blank value identifies no call. Leave it out.');
    case 'accessToken':
      return l10n.t('What looks like an access token is never sent as a value. Leave it out.');
    case 'notANumber':
      return (
        describeOtherRecord(text) ??
        (isLikeKey(piece)
          ? l10n.t(
              '{0} is not a call ID. If it is a value of a unique property, the tag button where IDs are asked for finds calls by it.',
              shown,
            )
          : l10n.t(
              '{0} is not a call ID. Enter a whole number such as 430001, or the address of a call in HubSpot.',
              shown,
            ))
      );
  }
}
