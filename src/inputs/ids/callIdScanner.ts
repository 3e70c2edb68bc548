import { classAt, codesOf, lineBreak } from './charClass';
import { Findings } from './findings';
import { isProse } from './isProse';
import { nameBefore } from './nameBefore';
import type { ParsedIds } from './parsedIds';
import { ProseReader } from './proseReader';
import { readList } from './readList';
import { skipSeparators, surveyLine } from './surveyLine';

/**
 * Reads a text line by line and can pause between any two, so that nobody has to wait for a long one. A text that comes in
 * parts has a scanner for each, cut between lines; it goes on where the one `before` has ended.
 */
export class CallIdScanner {
  private readonly findings: Findings;
  private readonly prose: ProseReader;
  private position = 0;
  private lineEnd = -1;
  private isProseBefore: boolean;
  /** Set within a list of values that has one value a line, as JSON is often written; true where they are no calls. */
  private isOtherList: boolean;

  constructor(
    private readonly text: string,
    before?: CallIdScanner,
  ) {
    this.findings = new Findings(text);
    this.prose = new ProseReader(text, this.findings);
    this.isProseBefore = before?.isProseBefore ?? false;
    this.isOtherList = before?.isOtherList ?? false;
  }

  get found(): ParsedIds {
    return this.findings;
  }

  get isDone(): boolean {
    return this.position >= this.text.length;
  }

  /** Reads on for at least `length` UTF-16 units, up to the end of a line or, where lines are very long, of a part of one. */
  scan(length: number): void {
    const limit = Math.min(this.position + length, this.text.length);
    while (this.position < limit) {
      this.position = this.readLine(this.position);
    }
  }

  private readLine(lineStart: number): number {
    const { findings, text } = this;
    const start = skipSeparators(text, lineStart);
    const survey = surveyLine(text, start, this.lineEndAt(start));
    const { end, kind, words, numbers } = survey;
    const isLone = words + numbers <= 1;
    const isPassedOver = this.isOtherList && isLone;
    this.isOtherList = isPassedOver && !text.slice(lineStart, end).includes(']');
    if (isPassedOver || words + numbers === 0) {
      return skipLineBreaks(text, end);
    }
    if (kind === 'endless') {
      if (!this.isProseBefore) {
        findings.add(start, end, 'notANumber');
      }
      return skipLineBreaks(text, end);
    }
    this.isProseBefore = isProse(text, start, survey, this.isProseBefore);
    if (!this.isProseBefore) {
      return skipLineBreaks(text, readList(text, start, end, findings));
    }
    this.openList(end);
    return skipLineBreaks(text, this.prose.read(start, end));
  }

  /** Looked for once a line: a line in many parts is not gone through for each of them. */
  private lineEndAt(start: number): number {
    if (this.lineEnd < start) {
      const end = this.text.indexOf('\n', start);
      this.lineEnd = end < 0 ? this.text.length : end;
    }
    return this.lineEnd;
  }

  /** `"properties": [` and `"ids": [` say what the following lines hold. */
  private openList(end: number): void {
    let last = end - 1;
    while (blanks.has(this.text.charCodeAt(last))) {
      last--;
    }
    if (this.text.charAt(last) === '[') {
      const { meaning } = nameBefore(this.text, last + 1);
      this.isOtherList = meaning === 'other';
      this.isProseBefore = this.isOtherList || meaning === 'none';
    }
  }
}

const blanks = codesOf(' \t\r');

function skipLineBreaks(text: string, start: number): number {
  let offset = start;
  while (offset < text.length && (classAt(text, offset) & lineBreak) !== 0) {
    offset++;
  }
  return offset;
}
