/** Names how often a property is tried, for every test that does not fix a number of its own. */
export const propertyRunsVariable = 'CALL_EXPLORER_PROPERTY_RUNS';

/** What the environment asks for; `undefined` where it asks for nothing. */
export function propertyRuns(): number | undefined {
  const runs = Number(process.env[propertyRunsVariable] ?? NaN);
  return Number.isInteger(runs) && runs > 0 ? runs : undefined;
}
