import { visit, type JSONPath } from 'jsonc-parser';
import type { JsonPath } from './jsonPath';

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
  const found = new Map<string, JsonRange>();
  if (paths.length === 0) {
    return found;
  }
  const wanted = treeOf(paths);
  const note = (range: JsonRange, supplyPath: () => JSONPath): boolean => {
    const path = supplyPath();
    const node = nodeAt(wanted, path);
    if (node?.isWanted === true) {
      found.set(pathKey(path), range);
    }
    return node !== undefined && node.below.size > 0;
  };
  // Most of a document is results nobody asks about: what is below them is passed over.
  visit(text, {
    onObjectBegin: (_offset, _length, line, character, path) =>
      note({ line, character, length: 1 }, path),
    onArrayBegin: (_offset, _length, line, character, path) =>
      note({ line, character, length: 1 }, path),
    onLiteralValue: (_value, _offset, length, line, character, path) => {
      note({ line, character, length }, path);
    },
    // The parser finds the end of what is passed over only where somebody listens to ends.
    onObjectEnd: () => undefined,
    onArrayEnd: () => undefined,
  });
  return found;
}

/** A path as text, to look up a place by. */
export function pathKey(path: JsonPath): string {
  return JSON.stringify(path);
}

/** Paths by their steps: of the many values of a document, few are on the way to one that is wanted. */
interface PathNode {
  readonly below: Map<string | number, PathNode>;
  isWanted: boolean;
}

function treeOf(paths: readonly JsonPath[]): PathNode {
  const root: PathNode = { below: new Map(), isWanted: false };
  for (const path of paths) {
    let node = root;
    for (const step of path) {
      const next = node.below.get(step) ?? { below: new Map(), isWanted: false };
      node.below.set(step, next);
      node = next;
    }
    node.isWanted = true;
  }
  return root;
}

function nodeAt(root: PathNode, path: JsonPath): PathNode | undefined {
  let node: PathNode | undefined = root;
  for (const step of path) {
    node = node?.below.get(step);
  }
  return node;
}
