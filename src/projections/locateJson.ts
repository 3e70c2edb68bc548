import { visit, type JSONPath } from 'jsonc-parser';
import type { JsonPath } from './responseDocument';

/** A place in a text, lines and characters counted from 0, as in VS Code. It lies on one line. */
export interface JsonRange {
  readonly line: number;
  readonly character: number;
  readonly length: number;
}

/**
 * Finds where values stand in JSON text: a string's or number's own characters, an object's or array's opening bracket.
 * One pass over the text, whatever the number of paths; a path that is not there has no place. Total.
 */
export function locateJson(
  text: string,
  paths: readonly JsonPath[],
): ReadonlyMap<string, JsonRange> {
  const wanted = new Set(paths.map(pathKey));
  const roots = new Set(paths.map(path => path[0]));
  const found = new Map<string, JsonRange>();
  const note = (range: JsonRange, supplyPath: () => JSONPath): void => {
    const path = supplyPath();
    // Most of a document is results nobody asks about: their paths are not worth writing down.
    if (path.length === 0 || roots.has(path[0])) {
      const key = pathKey(path);
      if (wanted.has(key)) {
        found.set(key, range);
      }
    }
  };
  visit(text, {
    onObjectBegin: (_offset, _length, line, character, path) => {
      note({ line, character, length: 1 }, path);
    },
    onArrayBegin: (_offset, _length, line, character, path) => {
      note({ line, character, length: 1 }, path);
    },
    onLiteralValue: (_value, _offset, length, line, character, path) => {
      note({ line, character, length }, path);
    },
  });
  return found;
}

/** A path as text, to look up a place by. */
export function pathKey(path: JsonPath): string {
  return JSON.stringify(path);
}
