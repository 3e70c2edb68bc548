import type { Places } from './trackedSource';

/** The places of a text that a newer look-up has asked about. */
export class CoveredPlaces {
  private readonly added: Places[] = [];
  private keys: Set<string> | undefined;

  add(places: Places): void {
    this.added.push(places);
    this.keys = undefined;
  }

  /** Nearly always there is one look-up of a text, and nobody asks. */
  has(place: TextPlace): boolean {
    if (this.added.length === 0) {
      return false;
    }
    this.keys ??= new Set(
      this.added.flatMap(({ places, unreadable }) => [...places, ...unreadable].map(keyOf)),
    );
    return this.keys.has(keyOf(place));
  }
}

interface TextPlace {
  readonly line: number;
  readonly character: number;
}

function keyOf({ line, character }: TextPlace): string {
  return `${line}:${character}`;
}
