import { parseTree, type Node, type ParseError } from 'jsonc-parser';

/** A JSON text as far as it can be read: half of it may still be missing. */
export interface JsonTree {
  readonly root: Node | undefined;
  /** The first place where it is no JSON. */
  readonly error: { readonly offset: number; readonly length: number } | undefined;
}

/** Reads JSON as people type it, with comments and trailing commas. Total. */
export function parseJsonTree(text: string): JsonTree {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { allowTrailingComma: true });
    return { root, error: errors[0] };
  } catch {
    // The parser goes as deep as the text is nested, and a text may be nested deeper than the stack is high.
    return { root: undefined, error: { offset: 0, length: 1 } };
  }
}

/** A member of an object. */
export interface JsonMember {
  readonly key: string;
  readonly keyNode: Node;
  /** Absent while it is being typed. */
  readonly value: Node | undefined;
}

/** The members of an object in the order of the text; of a repeated one the last counts, as for every reader of JSON. */
export function membersOf(node: Node | undefined): ReadonlyMap<string, JsonMember> {
  const members = new Map<string, JsonMember>();
  for (const { children = [] } of node?.type === 'object' ? (node.children ?? []) : []) {
    const [keyNode, value] = children;
    const key: unknown = keyNode?.value;
    if (keyNode !== undefined && typeof key === 'string') {
      members.set(key, { key, keyNode, value });
    }
  }
  return members;
}
