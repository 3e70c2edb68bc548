import type { Json } from '../../base/json';

/** True for what JSON can hold. Walks with a list of its own, so that no depth of nesting can break it. Total. */
export function isJson(value: unknown): value is Json {
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next === 'object' && next !== null) {
      for (const member of Object.values(next)) {
        left.push(member);
      }
    } else if (!isPlain(next)) {
      return false;
    }
  }
  return value !== undefined;
}

/** A member may be `undefined`: it is the same as absent. */
function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);
}
