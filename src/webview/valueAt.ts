import { isJsonArray, isJsonObject, type Json } from '../base/json';

/** What stands at `path`; `undefined` where there is no such place. */
export function valueAt(json: Json, path: readonly string[]): Json | undefined {
  let value: Json | undefined = json;
  for (const name of path) {
    if (isJsonArray(value)) {
      value = value[Number(name)];
    } else {
      value = isJsonObject(value) ? value[name] : undefined;
    }
  }
  return value;
}
