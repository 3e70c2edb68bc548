import type { CallId } from '../../calls/callId';
import type { LookupNode } from '../../projections/tree/lookupNode';

/**
 * The row of an id, in whatever arrangement its look-up is shown; `undefined` where it is in none. Goes from the top down, so that
 * all rows above it are known.
 */
export function findRow(
  childrenOf: (node?: LookupNode) => readonly LookupNode[],
  lookupId: string,
  id: CallId,
): LookupNode | undefined {
  const find = (nodes: readonly LookupNode[]): LookupNode | undefined => {
    for (const node of nodes) {
      const found = isRowOf(node, id)
        ? node
        : mayHoldCalls(node)
          ? find(childrenOf(node))
          : undefined;
      if (found !== undefined) {
        return found;
      }
    }
    return undefined;
  };
  return find(childrenOf().filter(({ lookup }) => lookup.id === lookupId));
}

function isRowOf(node: LookupNode, id: CallId): boolean {
  return node.kind === 'entry' && node.entry.id === id;
}

/** What is said beside the calls, and what was known before, is not where a call is looked for. */
const beside: ReadonlySet<LookupNode['kind']> = new Set<LookupNode['kind']>([
  'entry',
  'problems',
  'changes',
  'unreadable',
  'earlier',
]);

function mayHoldCalls({ kind }: LookupNode): boolean {
  return !beside.has(kind);
}
