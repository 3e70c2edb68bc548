import type { JsonPath } from './jsonPath';

/** A way through JSON as RFC 9535 (JSONPath) writes it: `$.results[0].properties.hs_call_title`. Total. */
export function formatJsonPath(path: JsonPath): string {
  return `$${path.map(formatStep).join('')}`;
}

function formatStep(step: string | number): string {
  if (typeof step === 'number') {
    return `[${step}]`;
  }
  return /^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `[${quote(step)}]`;
}

/** What JSON escapes, a name in double quotes escapes in the same way. */
function quote(name: string): string {
  return JSON.stringify(name);
}
