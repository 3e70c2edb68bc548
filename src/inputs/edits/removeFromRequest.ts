import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { parseJsonTree } from '../requestFiles/jsonTree';
import { removeItems, type TextSpan } from './removeItems';

/**
 * What to delete from JSON so that the members and elements at some paths are gone and it is JSON as before. Paths that are not
 * there delete nothing. Total.
 */
export function removeFromRequest(
  text: string,
  paths: readonly (readonly (string | number)[])[],
): readonly TextSpan[] {
  const { root } = parseJsonTree(text);
  const gone = new Set(root === undefined ? [] : paths.flatMap(path => itemAt(root, path)));
  const rows = new Set([...gone].map(({ parent }) => parent));
  return [...rows].flatMap(row => {
    const items = (row?.children ?? []).map(node => ({
      node,
      start: node.offset,
      end: node.offset + node.length,
    }));
    return removeItems(items, ({ node }) => gone.has(node));
  });
}

/** A member goes with its name. */
function itemAt(root: Node, path: readonly (string | number)[]): readonly Node[] {
  const value = path.length === 0 ? undefined : findNodeAtLocation(root, [...path]);
  const item = value?.parent?.type === 'property' ? value.parent : value;
  return item === undefined ? [] : [item];
}
