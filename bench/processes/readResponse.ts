import * as v from 'valibot';
import { documentedKnowledge } from '../../src/calls/accountKnowledge';
import { describeSpot } from '../../src/projections/response/describeSpot';
import { projectSymbols } from '../../src/projections/response/projectSymbols';
import { readIdRanges } from '../../src/projections/response/responseIds';
import { readOutline, type ResponseOutline } from '../../src/projections/response/responseOutline';
import { readSpots, spotAt } from '../../src/projections/response/responseSpots';
import { projectResponseText } from '../../src/projections/response/responseText';
import { describeValue } from '../../src/projections/values/describeValue';
import { answerParent, settingsOfProcess } from '../measure/answerParent';
import { lookUpCalls } from '../responses/lookUpCalls';
import type { ResponseFigures } from '../responses/responseFigures';

const { calls } = settingsOfProcess(v.object({ calls: v.number() }));

/** As many lines as a tall window shows. */
const linesInView = 80;
const views = 200;

answerParent(v.object({ kind: v.literal('read') }), async (): Promise<ResponseFigures> => {
  const lookup = await lookUpCalls(calls);
  const startMs = performance.now();
  const { text, problems } = projectResponseText(lookup);
  const outline = readOutline(text);
  const seen = [
    hintsIn(outline, 0).length,
    readIdRanges(outline).length,
    projectSymbols(outline, documentedKnowledge).length,
  ];
  const openMs = performance.now() - startMs;
  if (problems.length > 0 || !seen.every(count => count > 0)) {
    throw new Error(`The document is not whole: ${seen.join(', ')}.`);
  }
  const lines = text.split('\n').length;
  const firstLines = Array.from({ length: views }, (_, view) => Math.floor((lines * view) / views));
  const hints = firstLines.map(line => timed(() => hintsIn(outline, line)));
  const hovers = firstLines.map(line => timed(() => hoverAt(outline, line)));
  return {
    lines,
    openMs,
    hintsMs: mostly(hints.map(({ timeMs }) => timeMs)),
    hoverMs: mostly(hovers.map(({ timeMs }) => timeMs)),
    hints: hints.reduce((sum, { result }) => sum + result.length, 0),
  };
});

function hintsIn(outline: ResponseOutline, line: number): readonly string[] {
  return readSpots(outline, line, line + linesInView).flatMap(spot => {
    const meaning =
      spot.kind === 'propertyValue' &&
      describeValue(spot.property, spot.value, documentedKnowledge);
    return meaning === false || meaning === undefined ? [] : [meaning];
  });
}

function hoverAt(outline: ResponseOutline, line: number): unknown {
  const spot = spotAt(outline, line, 10);
  return spot && describeSpot(spot, documentedKnowledge);
}

/** What 19 of 20 do not exceed: now and then the process tidies its memory up, whoever has its turn. */
function mostly(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? Infinity;
}

function timed<T>(task: () => T): { readonly result: T; readonly timeMs: number } {
  const startMs = performance.now();
  const result = task();
  return { result, timeMs: performance.now() - startMs };
}
