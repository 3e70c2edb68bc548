import type { Json } from '../../base/json';
import { weighJson } from './weighJson';

/** Weighing takes long, and the same results are weighed at each update. */
const weights = new WeakMap<object, number>();

/** As many of the first results as `room` holds, in characters; `atLeast` so many whatever they take. Total. */
export function cutResults(
  results: readonly Json[],
  room: number,
  atLeast: number,
): readonly Json[] {
  let left = room;
  const end = results.findIndex((result, index) => {
    left -= weightOf(result);
    return left < 0 && index >= Math.max(1, atLeast);
  });
  return end < 0 ? results : results.slice(0, end);
}

function weightOf(result: Json): number {
  if (typeof result !== 'object' || result === null) {
    return weighJson(result);
  }
  const weight = weights.get(result) ?? weighJson(result);
  weights.set(result, weight);
  return weight;
}
