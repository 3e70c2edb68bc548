import { AccessToken } from '../../../src/hubspot/tokens/accessToken';

/** A token that is nowhere else, so that a search finds each place it has got to. */
export const canaryToken = 'pat-na1-ca9a41e5-0000-1111-2222-33333333beef';

/** The part of it that is searched for: it is in no other text, and no way of quoting changes it. */
export const tokenMark = 'ca9a41e5';

/** A part of all that is told of canary calls. */
export const callMark = 'canary-in-a-call';

/** The canary token as the product holds it. */
export function wrapCanaryToken(): AccessToken {
  const token = AccessToken.parse(canaryToken);
  if (token === undefined) {
    throw new Error('The canary is no token.');
  }
  return token;
}
