/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object. Members are looked up by name and may be absent. */
export interface JsonObject {
  readonly [name: string]: Json | undefined;
}

/** Parses `text`, or answers `undefined` where it is no JSON. JSON itself has no `undefined`, so the two never mix. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** True for `{…}`; false for arrays, null and the rest. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for `[…]`. */
export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
