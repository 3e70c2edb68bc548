import { getLocation } from 'jsonc-parser';

/** The name of a property in a request file, or the place where one may be written. */
export interface RequestName {
  readonly text: string;
  /** What a completion replaces: without quotes where there are some. */
  readonly start: number;
  readonly end: number;
  /** False where the quotes are yet to be written. */
  readonly isQuoted: boolean;
  /** True for `idProperty`: only a unique property may stand there. */
  readonly isIdProperty: boolean;
}

/** What name is written or may be written at an offset of a request file; for completion and hover. Total. */
export function requestNameAt(text: string, offset: number): RequestName | undefined {
  const { isAtPropertyKey, path, previousNode } = locationAt(text, offset);
  const [list, index] = path;
  const isIdProperty = list === 'idProperty' && path.length === 1;
  const isListed = (list === 'properties' || list === 'propertiesWithHistory') && path.length === 2;
  if (isAtPropertyKey || !(isIdProperty || (isListed && typeof index === 'number'))) {
    return undefined;
  }
  if (previousNode === undefined || offset > previousNode.offset + previousNode.length) {
    return { text: '', start: offset, end: offset, isQuoted: false, isIdProperty };
  }
  const start = previousNode.offset + 1;
  const close = previousNode.offset + previousNode.length - 1;
  const end = close >= start && text.charAt(close) === '"' ? close : close + 1;
  return previousNode.type === 'string' && offset >= start && offset <= end
    ? { text: text.slice(start, end), start, end, isQuoted: true, isIdProperty }
    : undefined;
}

function locationAt(text: string, offset: number) {
  try {
    return getLocation(text, offset);
  } catch {
    // Nested deeper than the parser can go.
    return { path: [], isAtPropertyKey: false, previousNode: undefined };
  }
}
