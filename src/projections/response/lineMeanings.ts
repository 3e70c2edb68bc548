import type { AccountKnowledge } from '../../calls/accountKnowledge';
import { meaningOfSpot } from './meaningOfSpot';
import type { ResponseOutline } from './responseOutline';
import { readSpots } from './responseSpots';

/** What the raw value on a line means. */
export interface LineMeaning {
  readonly line: number;
  readonly text: string;
}

/** What the raw values on these lines mean, where more is known of them than stands there. Total. */
export function lineMeanings(
  outline: ResponseOutline,
  firstLine: number,
  lastLine: number,
  knowledge: AccountKnowledge,
): readonly LineMeaning[] {
  return readSpots(outline, firstLine, lastLine).flatMap(spot => {
    const text = meaningOfSpot(spot, knowledge);
    return text === undefined ? [] : [{ line: spot.range.line, text }];
  });
}
