import { isJsonArray, isJsonObject, type Json } from '../../base/json';
import type { LookupEntry } from '../../calls/lookupEntry';
import { volatileFields } from '../values/volatileFields';

/**
 * What is compared of an id: its call as it arrived with its names in alphabetical order, so that a difference in a comparison is
 * one of values; where there is no call, what came of it. Total.
 */
export function comparedEntry(entry: LookupEntry, hidesVolatile: boolean): Json {
  const { id, kind } = entry;
  switch (kind) {
    case 'found':
    case 'archived':
    case 'merged':
      return arrange(entry.call.raw, hidesVolatile, 0);
    case 'missing':
      return { category: entry.error.category, id, message: entry.error.message, state: kind };
    case 'failed':
      return { category: entry.failure.category, id, message: entry.failure.message, state: kind };
    case 'notSent':
      return { id, state: kind };
  }
}

/** True where a comparison of the two would show something. Most calls arrive as they did before: worth a look first. Total. */
export function differ(left: LookupEntry, right: LookupEntry, hidesVolatile: boolean): boolean {
  if ('call' in left && 'call' in right) {
    const [before, after] = [JSON.stringify(left.call.raw), JSON.stringify(right.call.raw)];
    if (before === after) {
      return false;
    }
  }
  return (
    JSON.stringify(comparedEntry(left, hidesVolatile)) !==
    JSON.stringify(comparedEntry(right, hidesVolatile))
  );
}

/** HubSpot's records are four levels deep. What goes on below that is left as it is, however deep it goes. */
const mostLevels = 10;

function arrange(value: Json, hidesVolatile: boolean, level: number): Json {
  if (level > mostLevels) {
    return value;
  }
  if (isJsonArray(value)) {
    return value.map(item => arrange(item, hidesVolatile, level + 1));
  }
  if (!isJsonObject(value)) {
    return value;
  }
  const members = Object.entries(value).flatMap(([name, member]) =>
    member === undefined || (hidesVolatile && volatileFields.has(name))
      ? []
      : [[name, arrange(member, hidesVolatile, level + 1)] as const],
  );
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}
