import type { Json } from '../../../src/base/json';
import { documentedProperties } from '../../../src/calls/documentedProperties';
import { askPortal, readFromPortal } from './askPortal';

/** What the sample portal says of itself and of calls, the longest first. */
export async function sampleTexts(
  ids: readonly string[],
  paths: readonly string[],
): Promise<readonly string[]> {
  const answers: Json[] = [];
  for (const path of paths) {
    answers.push((await askPortal({ method: 'GET', path })).body);
  }
  const { body } = await readFromPortal(ids, { properties: documentedProperties });
  return [...new Set([body, ...answers].flatMap(textsIn))]
    .filter(text => text.length > 2)
    .sort((a, b) => b.length - a.length);
}

function textsIn(json: Json | undefined): readonly string[] {
  if (typeof json === 'string') return [json];
  return typeof json === 'object' && json !== null
    ? Object.values(json).flatMap(value => textsIn(value as Json))
    : [];
}
