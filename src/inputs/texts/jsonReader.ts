import { createScanner, type JSONScanner } from 'jsonc-parser';
import { Findings } from '../ids/findings';
import { isDigit, isMinus } from '../ids/numberAt';
import type { ParsedIds } from '../ids/parsedIds';
import { endOfJsonString } from './endOfJsonString';
import { JsonPlace } from './jsonPlace';
import type { PartReader, ReadPart } from './partReader';
import { readValue } from './readField';
import { readJsonString } from './readJsonString';
import { reasonOfJsonNumber } from './reasonOfJsonNumber';

/**
 * Reads the IDs out of JSON: requests and answers of HubSpot, one document or one on each line, with comments and mistakes. A value
 * is an ID where the names around it say so; other numbers are passed over.
 */
export class JsonReader implements PartReader {
  private readonly place: JsonPlace;
  /** Within a string that is too long to be kept until it ends. */
  private isInString = false;

  /** @param idProperty Read are the values of this property, where calls are not found by their IDs. */
  constructor(private readonly idProperty?: string) {
    this.place = new JsonPlace(idProperty);
  }

  read(text: string, isLast: boolean): ReadPart {
    const findings = new Findings(text);
    const { ids, problems } = findings;
    const first = this.isInString ? this.skipString(text) : 0;
    if (this.isInString) {
      return { ids, problems, end: isLast ? text.length : first };
    }
    const scanner = createScanner(text);
    scanner.setPosition(first);
    for (;;) {
      scanner.scan();
      const start = scanner.getTokenOffset();
      const end = Math.max(scanner.getPosition(), start + matchAt(begunNumber, text, start).length);
      // What touches the end of a part may go on in the next one.
      if (start === text.length || (end === text.length && !isLast)) {
        return { ids, problems, end: isLast ? text.length : this.endBefore(text, start) };
      }
      this.readToken(text, start, scanner, findings);
    }
  }

  private readToken(text: string, start: number, scanner: JSONScanner, findings: Findings): void {
    const { place } = this;
    const character = text.charAt(start);
    switch (character) {
      case '{':
      case '[':
        place.open(character === '[');
        return;
      case '}':
      case ']':
        place.close();
        return;
      case ',':
      case ':':
        place.separate(character === ',');
        return;
      case '"':
        this.readString(text, start, scanner, findings);
        return;
      default:
        if (isDigit(text.charCodeAt(start)) || isMinus(text.charCodeAt(start))) {
          this.readNumber(text, start, scanner, findings);
        }
    }
  }

  private readString(text: string, start: number, scanner: JSONScanner, findings: Findings): void {
    if (this.place.isNameDue) {
      this.place.name = scanner.getTokenValue();
      return;
    }
    const isClosed = text.charAt(scanner.getPosition() - 1) === '"' && scanner.getTokenLength() > 1;
    const first = start + 1;
    const end = scanner.getPosition() - (isClosed ? 1 : 0);
    const meaning = this.place.takeValue();
    if (this.idProperty === undefined) {
      this.keep(readJsonString(text, first, end, meaning), findings);
    } else if (meaning === 'call') {
      const found = new Findings(text);
      readValue(text, first, end, found, scanner.getTokenValue());
      this.keep(found, findings);
    }
  }

  private readNumber(text: string, start: number, scanner: JSONScanner, findings: Findings): void {
    const number = matchAt(writtenNumber, text, start);
    const end = start + number.length;
    if (this.place.takeValue() !== 'other' && number !== '') {
      const found = new Findings(text);
      found.add(start, end, this.idProperty === undefined ? reasonOfJsonNumber(number) : undefined);
      this.keep(found, findings);
    }
    if (end > scanner.getPosition()) {
      scanner.setPosition(end);
    }
  }

  /** HubSpot says an ID twice in each call, and its address besides: that is no repetition. */
  private keep({ ids, problems }: ParsedIds, findings: Findings): void {
    findings.ids.push(...ids.filter(({ text }) => this.place.isNew(text)));
    findings.problems.push(...problems);
  }

  /** What goes on behind the part is read again together with that, unless it is too long for an ID. */
  private endBefore(text: string, start: number): number {
    if (text.length - start <= longestValue) {
      return start;
    }
    if (text.charAt(start) !== '"') {
      return text.length;
    }
    this.isInString = true;
    if (this.place.isNameDue) {
      this.place.name = '';
    } else {
      this.place.takeValue();
    }
    return endOfJsonString(text, start + 1).end;
  }

  /** Answers the offset behind the string or, where it does not end yet, behind what need not be looked at again. */
  private skipString(text: string): number {
    const { end, isClosed } = endOfJsonString(text, 0);
    this.isInString = !isClosed;
    return end;
  }
}

/** In UTF-16 units; many times the length of an address. */
const longestValue = 131_072;

function matchAt(pattern: RegExp, text: string, start: number): string {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? '';
}

/** The scanner takes `00430001` for three numbers; this is the whole of it, or nothing. */
const writtenNumber = /[-\u2212]?\d+(?:\.\d+)?(?:e[+-]?\d+)?/iy;

/** The same with a sign at its end that may belong to it, by what comes after that. */
const begunNumber = /[-\u2212]?\d+(?:\.\d*)?(?:e[+-]?\d*)?/iy;
