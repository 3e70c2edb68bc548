import type { Node } from 'jsonc-parser';
import type { JsonType, RequestFinding, RequestProblem } from '../../calls/requestProblem';
import type { PlacedText, TextPlace } from '../../calls/textPlace';
import { TextPlaces } from './textPlaces';

type Path = readonly (string | number)[];

/** The text of a request while it is read: finds places and takes down what is to be said about them. */
export class RequestReader {
  readonly problems: RequestProblem[] = [];
  private readonly places: TextPlaces;

  constructor(private readonly text: string) {
    this.places = new TextPlaces(text);
  }

  report(finding: RequestFinding, node: Node, path: Path): void {
    this.problems.push({ ...finding, place: this.placeOf(node), path });
  }

  reportAt(finding: RequestFinding, offset: number, length: number): void {
    this.problems.push({ ...finding, place: this.places.at(offset, length), path: [] });
  }

  /** A string or number as it stands in the text; what is neither is reported. */
  readText(node: Node | undefined, path: Path): WrittenText | undefined {
    if (node?.type === 'number') {
      // As a number it may have lost digits.
      const text = this.textAt(node);
      return { text, node, path, place: this.placeOf(node) };
    }
    const text: unknown = node?.value;
    if (node?.type === 'string' && typeof text === 'string') {
      return { text, node, path, place: this.placeOf(node) };
    }
    if (node !== undefined) {
      this.report({ kind: 'wrongType', expected: 'string' }, node, path);
    }
    return undefined;
  }

  /** The elements of a list; what is no list is reported. */
  readList(node: Node | undefined, path: Path): readonly Node[] | undefined {
    return this.expect('array', node, path) ? (node?.children ?? []) : undefined;
  }

  expect(type: JsonType, node: Node | undefined, path: Path): boolean {
    if (node !== undefined && node.type !== type && node.type !== 'null') {
      this.report({ kind: 'wrongType', expected: type }, node, path);
    }
    return node?.type === type;
  }

  textAt({ length, offset }: Pick<TextPlace, 'length' | 'offset'>): string {
    return this.text.slice(offset, offset + length);
  }

  /** A part of a written text with its place; none where the text reads otherwise, because of escapes. */
  placeIn({ text, place }: WrittenText, start = 0, end = text.length): PlacedText | undefined {
    const { offset } = place;
    const isAsWritten = this.textAt(place) === text;
    return isAsWritten
      ? { text: text.slice(start, end), ...this.places.at(offset + start, end - start) }
      : undefined;
  }

  /** A string's place is between its quotes. Of what may go over several lines it is the opening bracket. */
  private placeOf({ type, offset, length }: Node): TextPlace {
    switch (type) {
      case 'string':
        return this.places.at(offset + 1, Math.max(0, length - this.quotesOf(offset, length)));
      case 'object':
      case 'array':
        return this.places.at(offset, 1);
      case 'property':
      case 'number':
      case 'boolean':
      case 'null':
        return this.places.at(offset, length);
    }
  }

  /** The closing one may not have been typed yet. */
  private quotesOf(offset: number, length: number): number {
    const end = offset + length - 1;
    let escapes = 0;
    // One that is escaped closes nothing: the string goes on to the end of its line.
    while (this.text.charAt(end - 1 - escapes) === '\\') escapes++;
    return length > 1 && this.text.charAt(end) === '"' && escapes % 2 === 0 ? 2 : 1;
  }
}

/** A string or number of the text. */
export interface WrittenText {
  readonly text: string;
  readonly node: Node;
  readonly path: Path;
  readonly place: TextPlace;
}

/** `<string>` and the like: HubSpot's documentation shows with them where a value goes. */
export function isPlaceholder(text: string): boolean {
  return /^<[^<>]*>$/.test(text.trim());
}
