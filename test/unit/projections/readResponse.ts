import { strict as assert } from 'node:assert';
import {
  isJsonArray,
  isJsonObject,
  parseJson,
  type Json,
  type JsonObject,
} from '../../../src/base/json';
import type { Lookup } from '../../../src/calls/lookup';
import { projectResponseText } from '../../../src/projections/response/responseText';

/** The response document as a reader has it: from its text. */
export function readResponse(lookup: Lookup): JsonObject {
  const document = parseJson(projectResponseText(lookup).text);
  assert.ok(isJsonObject(document));
  return document;
}

/** The record ids of its results. */
export function resultIds(lookup: Lookup): readonly (Json | undefined)[] {
  const { results } = readResponse(lookup);
  assert.ok(isJsonArray(results));
  return results.map(item => (isJsonObject(item) ? item['id'] : undefined));
}

/** Each problem as "category at the text it stands at". */
export function placesOf(lookup: Lookup): readonly string[] {
  const { text, problems } = projectResponseText(lookup);
  const lines = text.split('\n');
  return problems.map(({ category, range }) => {
    const at = lines[range.line]?.slice(range.character, range.character + range.length);
    return `${category} at ${at ?? 'nowhere'}`;
  });
}

/** What each problem says. */
export function saidOf(lookup: Lookup): readonly string[] {
  return projectResponseText(lookup).problems.map(({ message }) => message);
}
