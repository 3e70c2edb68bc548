import type { Json } from '../../base/json';
import { valueAt } from '../../base/valueAt';

/** A place as JSON has it: the tree knows the numbers of items as names, as it does those of members. */
export function jsonPlace(
  json: Json | undefined,
  path: readonly string[],
): readonly (string | number)[] {
  return path.map((name, depth) =>
    Array.isArray(valueAt(json ?? null, path.slice(0, depth))) ? Number(name) : name,
  );
}
