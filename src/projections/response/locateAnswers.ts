import { isJsonArray, isJsonObject } from '../../base/json';
import type { CallId } from '../../calls/callId';
import { entryOfId } from '../../calls/entryOfId';
import type { Lookup } from '../../calls/lookup';
import { locateJson, pathKey, type JsonRange } from './locateJson';
import { projectResponse } from './responseDocument';
import type { ResponseText } from './responseText';

/**
 * Where the response document says what came of some ids: at the problem that names an id, at the call that was found or that it
 * was merged into, or at the failure of the request for it. Total.
 */
export function locateAnswers(
  lookup: Lookup,
  { problems, text }: ResponseText,
  ids: ReadonlySet<CallId>,
): ReadonlyMap<CallId, JsonRange> {
  const located = new Map<CallId, JsonRange>();
  for (const { id, range } of problems) {
    if (id !== undefined && ids.has(id) && !located.has(id)) {
      located.set(id, range);
    }
  }
  const { errors, json } = projectResponse(lookup);
  const results = isJsonObject(json) && isJsonArray(json['results']) ? json['results'] : [];
  const places = new Map(
    results.map((call, index) => [isJsonObject(call) ? call['id'] : undefined, index]),
  );
  const paths = new Map<CallId, readonly (string | number)[]>();
  for (const id of ids) {
    const entry = entryOfId(lookup, id);
    const place = entry !== undefined && 'call' in entry ? places.get(entry.call.id) : undefined;
    if (place !== undefined && !located.has(id)) {
      paths.set(id, ['results', place, 'id']);
    }
  }
  for (const error of errors) {
    const failed = error.kind === 'failure' ? error.ids.filter(id => ids.has(id)) : [];
    failed.filter(id => !located.has(id)).forEach(id => paths.set(id, error.path));
  }
  const ranges = paths.size === 0 ? undefined : locateJson(text, [...paths.values()]);
  for (const [id, path] of paths) {
    const range = ranges?.get(pathKey(path));
    if (range !== undefined) {
      located.set(id, range);
    }
  }
  return located;
}
