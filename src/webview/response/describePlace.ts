import { isJsonArray, isJsonObject, type Json } from '../../base/json';
import { valueAt } from '../../base/valueAt';

/** As much of a value as is read out before one asks for more. */
const spokenLength = 300;

/** What a screen reader says of the place selected: its name and its value, or how much a list or an object holds. */
export function describePlace(json: Json, path: readonly string[]): string {
  return `${path.at(-1) ?? ''} ${describeValue(valueAt(json, path))}`.trim();
}

function describeValue(value: Json | undefined): string {
  if (isJsonArray(value)) {
    return `[${value.length}]`;
  }
  return isJsonObject(value)
    ? `{${Object.keys(value).length}}`
    : String(value).slice(0, spokenLength);
}
