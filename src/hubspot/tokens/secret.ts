import { inspect } from 'node:util';

/**
 * A credential that cannot be printed by mistake: as text, as JSON and in a debugger it reads `<redacted>`. Only what sends it
 * and what stores it call {@link reveal}.
 */
export abstract class Secret {
  readonly #value: string;

  protected constructor(value: string) {
    this.#value = value;
  }

  /** The credential itself, for a request to HubSpot and SecretStorage and nothing else. */
  reveal(): string {
    return this.#value;
  }

  /** Whether both are the same credential. */
  equals(other: Secret): boolean {
    return this.#value === other.#value;
  }

  protected matches(shape: RegExp): boolean {
    return shape.test(this.#value);
  }

  /** What came from outside, without the credential in it: error pages of proxies repeat what they were sent. */
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

/** Less is no credential of HubSpot's, and may be a part of any word. */
const shortest = 12;
