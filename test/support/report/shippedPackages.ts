import { readFileSync } from 'node:fs';

/** A package whose code, or part of it, is in what is shipped. */
export interface ShippedPackage {
  readonly name: string;
  readonly licence: string;
  /** Its text, with who holds the rights. */
  readonly text: string;
}

/** Reads the notices that are shipped with the packages they are about. */
export function shippedPackages(): readonly ShippedPackage[] {
  return readFileSync('dist/THIRD_PARTY_NOTICES.txt', 'utf8')
    .split(`${'='.repeat(80)}\n\n`)
    .slice(1)
    .map(section => {
      const [, name = '', , , licence = '', text = ''] =
        /^(\S+)( \S+)?\n([^\n]+\n)?Licence: ([^\n]+)\n\n(.*)/s.exec(section) ?? [];
      return { name, licence, text };
    });
}
