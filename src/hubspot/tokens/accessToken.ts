import { Secret } from './secret';

/** A HubSpot access token. It is sent in the `Authorization` header. */
export class AccessToken extends Secret {
  readonly kind = 'accessToken';

  /**
   * Reads a token as people paste it: in quotes, among blanks, after `Bearer` or `Authorization: Bearer`.
   * Answers `undefined` where nothing is left or what is left cannot stand in a header. A shape is never refused:
   * HubSpot has several and makes new ones.
   */
  static parse(pasted: string): AccessToken | undefined {
    const value = pasted
      .trim()
      .replace(/^["'`]+|["'`,;]+$/g, '')
      .replace(/^\s*authorization\s*[:=]\s*/i, '')
      .replace(/^["'`]?\s*bearer(\s+|$)/i, '')
      .replace(/^["'`\s]+|["'`\s]+$/g, '');
    return /^[\x21-\x7e]+$/.test(value) ? new AccessToken(value) : undefined;
  }

  /** Whether it has the shape of HubSpot's API keys, which are no tokens: worth a word, nothing to decide by. */
  get isApiKey(): boolean {
    return this.matches(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i);
  }
}
