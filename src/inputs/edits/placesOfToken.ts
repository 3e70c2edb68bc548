import { AccessToken } from '../../hubspot/tokens/accessToken';
import type { TextSpan } from './removeItems';

/** Where a token is written out in a text, of whatever shape it is. Total. */
export function placesOfToken(text: string, token: AccessToken): readonly TextSpan[] {
  return [...text.matchAll(/[\w.~+/=-]{20,}/g)]
    .filter(({ 0: written }) => AccessToken.parse(written)?.equals(token) === true)
    .map(({ index, 0: written }) => ({ start: index, end: index + written.length }));
}
