import { mochaPart } from './mochaPart';
import { propertyRuns, propertyRunsVariable } from './propertyRuns';
import type { TestPart } from './testPart';

const hourMs = 3_600_000;

/** A folder's suites with far more tries of every property than there is time for by day. */
export function nightlyPart(folder: string): TestPart {
  const runs = propertyRuns() ?? 10_000;
  return mochaPart({
    name: 'nightly',
    title: `The suites of ${folder}, with ${runs} tries of each property`,
    folder,
    timeoutMs: hourMs / 2,
    limitMs: hourMs,
    environment: { [propertyRunsVariable]: String(runs) },
  });
}
