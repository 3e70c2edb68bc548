import type { LookupNode } from '../../projections/tree/lookupNode';

/** Which row each row is below. VS Code asks for that before it shows a row that it has not drawn yet. */
export class RowFamily {
  /** Rows that are drawn anew leave their old ones to the collector. */
  private readonly parents = new WeakMap<LookupNode, LookupNode>();

  /** Takes note of the rows below a row, and answers them. */
  adopt(parent: LookupNode, children: readonly LookupNode[]): LookupNode[] {
    children.forEach(child => this.parents.set(child, parent));
    return [...children];
  }

  parentOf(node: LookupNode): LookupNode | undefined {
    return this.parents.get(node);
  }
}
