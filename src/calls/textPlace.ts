/** A piece of a text, on one line. Counted from 0 in UTF-16 units, as VS Code does. */
export interface TextPlace {
  readonly offset: number;
  readonly length: number;
  readonly line: number;
  readonly character: number;
}

/** What stands at a place: as long as the place, without quotes around it. */
export interface PlacedText extends TextPlace {
  readonly text: string;
}
