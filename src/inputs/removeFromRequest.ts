import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { parseJsonTree } from './jsonTree';

/** A piece of a text to take out. */
export interface Removal {
  readonly start: number;
  readonly end: number;
}

/**
 * What to take out of a JSON text so that the members and elements at some paths are gone and it is JSON as before: each with the
 * comma that kept it apart. Paths that are not there take out nothing. Of one list, either a single element or any but the first.
 */
export function removeFromRequest(
  text: string,
  paths: readonly (readonly (string | number)[])[],
): readonly Removal[] {
  const { root } = parseJsonTree(text);
  return paths.flatMap(path => {
    const value = root && findNodeAtLocation(root, [...path]);
    return value === undefined || path.length === 0 ? [] : [removalOf(value)];
  });
}

function removalOf(value: Node): Removal {
  const node = value.parent?.type === 'property' ? value.parent : value;
  const siblings = node.parent?.children ?? [];
  const index = siblings.indexOf(node);
  const before = siblings[index - 1];
  const after = siblings[index + 1];
  const end = node.offset + node.length;
  if (before !== undefined) {
    return { start: before.offset + before.length, end };
  }
  return { start: node.offset, end: after === undefined ? end : after.offset };
}
