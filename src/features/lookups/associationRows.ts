import type { Disposable } from '../../base/disposables';
import { associationNodes } from '../../projections/tree/associationNodes';
import type { LookupNode } from '../../projections/tree/lookupNode';
import { nodeId } from '../../projections/tree/nodeId';
import type { Associations } from '../../services/knowledge/associations';

type AssociationsRow = LookupNode & { readonly kind: 'associations' };

/** The rows below each call's Associations row. Has them asked for when the row is opened, and drawn again when an answer comes. */
export class AssociationRows implements Disposable {
  /** VS Code draws a row again only where it is handed the very object it was given for it. */
  private readonly opened = new Map<string, AssociationsRow>();
  private readonly subscription;

  constructor(
    private readonly associations: Associations,
    redraw: (rows: readonly LookupNode[]) => void,
  ) {
    this.subscription = associations.onDidChange(({ accountId, callIds }) => {
      const changed = new Set(callIds);
      const rows = [...this.opened.values()].filter(
        ({ entry, lookup }) => lookup.account.id === accountId && changed.has(entry.call.id),
      );
      if (rows.length > 0) {
        redraw(rows);
      }
    });
  }

  below(row: AssociationsRow): readonly LookupNode[] {
    const { entry, lookup } = row;
    this.opened.set(nodeId(row, entry.id), row);
    this.associations.open(lookup, entry.call.id);
    return associationNodes(row, this.associations.get(lookup.account, entry.call.id));
  }

  /** Asks once more where what is known has grown old; VS Code asks for the rows below a row but once. */
  open({ entry, lookup }: AssociationsRow): void {
    this.associations.open(lookup, entry.call.id);
  }

  /** Lets go of the rows of a look-up that is gone. */
  forget(lookupId: string): void {
    for (const [id, { lookup }] of this.opened) {
      if (lookup.id === lookupId) {
        this.opened.delete(id);
      }
    }
  }

  dispose(): void {
    this.subscription.dispose();
  }
}
