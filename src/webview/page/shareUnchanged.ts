/**
 * A copy of `next` in which every part equal to its counterpart in `previous` is that counterpart itself. Each update arrives as
 * a fresh clone of the whole view; sharing lets the panel leave alone what did not change, and keeps the JSON editor, which
 * remembers every document it was given, from holding them all.
 */
export function shareUnchanged<T>(previous: unknown, next: T): T;
/** The next value, with all parts that are the same as before taken from the previous one. Total. */
export function shareUnchanged(previous: unknown, next: unknown): unknown {
  if (isList(next)) {
    return isList(previous) ? shareItems(previous, next) : next;
  }
  return isRecord(next) && isRecord(previous) ? shareMembers(previous, next) : next;
}

function shareItems(previous: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const shared = next.map((item, index) => shareUnchanged(previous[index], item));
  const isSame =
    shared.length === previous.length && shared.every((item, index) => item === previous[index]);
  return isSame ? previous : shared;
}

function shareMembers(previous: Members, next: Members): Members {
  const shared = Object.fromEntries(
    Object.entries(next).map(([name, value]) => [name, shareUnchanged(previous[name], value)]),
  );
  const names = Object.keys(shared);
  const known = Object.keys(previous);
  // The order of the names counts as well: it is the order the document shows.
  const isSame =
    names.length === known.length &&
    names.every((name, index) => name === known[index] && shared[name] === previous[name]);
  return isSame ? previous : shared;
}

type Members = Readonly<Record<string, unknown>>;

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
