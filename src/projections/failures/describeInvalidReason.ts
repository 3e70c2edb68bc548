import * as l10n from '@vscode/l10n';
import type { InvalidReason } from '../../calls/invalidPiece';

/** Why the piece above these words is no ID, in no more of them than a list of VS Code shows in one line. */
export function describeInvalidReason(reason: InvalidReason): string {
  switch (reason) {
    case 'scientificNotation':
      return l10n.t('Scientific notation: digits may be lost');
    case 'decimal':
      return l10n.t('Decimal number: leave out the decimal places');
    case 'beyondSafeInteger':
      return l10n.t('So large that its last digits may be rounded');
    case 'leadingZero':
      return l10n.t('Begins with a zero: leave out leading zeros');
    case 'thousandsSeparators':
      return l10n.t('Thousands separators: enter only the digits');
    case 'negative':
      return l10n.t('Negative number: leave out the minus sign');
    case 'blank':
      return l10n.t('A blank value identifies no call');
    case 'accessToken':
      return l10n.t('Looks like an access token, which is never a value');
    case 'notANumber':
      return l10n.t('No whole number and no address of a call');
  }
}
