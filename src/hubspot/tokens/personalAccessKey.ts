import { Secret } from './secret';

/**
 * A personal access key of the HubSpot CLI. It is no access token: HubSpot refuses it in a header, and gives a token in exchange
 * for it.
 */
export class PersonalAccessKey extends Secret {
  readonly kind = 'personalAccessKey';

  /**
   * Reads a key as people paste it and files hold it: in quotes, broken into lines. Answers `undefined` where nothing is left or
   * what is left holds characters no key has. The shape is not asked for: it is HubSpot's to change.
   */
  static parse(text: string): PersonalAccessKey | undefined {
    const value = text.replace(/\s+/g, '').replace(/^["'`]+|["'`,;]+$/g, '');
    return /^[\x21-\x7e]+$/.test(value) ? new PersonalAccessKey(value) : undefined;
  }

  /** Whether a credential that somebody pasted looks like one: worth asking, nothing to decide by. */
  static isLikely(pasted: string): boolean {
    return /^["'`]?CiR[\w+/-]{60,}={0,2}["'`,;]*$/.test(pasted.replace(/\s+/g, ''));
  }
}
