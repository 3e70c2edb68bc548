import { isJsonArray, isJsonObject, type Json } from './json';

/** What stands at `path`, of which the numbers of items may be names; `undefined` where there is no such place. */
export function valueAt(json: Json, path: readonly (string | number)[]): Json | undefined {
  let value: Json | undefined = json;
  for (const step of path) {
    if (isJsonArray(value)) {
      value = value[Number(step)];
    } else {
      value = isJsonObject(value) ? value[step] : undefined;
    }
  }
  return value;
}
