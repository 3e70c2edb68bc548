import { inspect } from 'node:util';

/**
 * A HubSpot access token that cannot be printed by mistake: as text, as JSON and in a debugger it reads `<redacted>`.
 * Only the transport calls {@link reveal}.
 */
export class AccessToken {
  readonly #value: string;

  private constructor(value: string) {
    this.#value = value;
  }

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

  /** The token itself, for the `Authorization` header and SecretStorage and nothing else. */
  reveal(): string {
    return this.#value;
  }

  /** What came from outside, without the token in it: error pages of proxies repeat what they were sent. */
  removeFrom(text: string): string {
    return this.#value.length >= shortest ? text.replaceAll(this.#value, '<redacted>') : text;
  }

  toString(): string {
    return '<redacted>';
  }

  toJSON(): string {
    return '<redacted>';
  }

  [inspect.custom](): string {
    return '<redacted>';
  }
}

/** Less is no token of HubSpot's, and may be a part of any word. */
const shortest = 12;
