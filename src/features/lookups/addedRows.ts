import type { Disposable } from '../../base/disposables';
import { Emitter, type Event } from '../../base/emitter';
import type { LookupNode } from '../../projections/tree/lookupNode';
import type { Services } from '../../services/createServices';
import { AssociationRows } from './associationRows';
import { ownersHint } from './ownersHint';

/** The rows that a look-up alone does not tell: what its calls are associated with, and why owners stay IDs. */
export class AddedRows implements Disposable {
  private readonly associations: AssociationRows;
  private readonly changed = new Emitter<readonly LookupNode[] | undefined>();
  /** Tells which rows to draw again; `undefined` for all of them. */
  readonly onDidChange: Event<readonly LookupNode[] | undefined> = this.changed.event;
  private readonly subscriptions;

  constructor(private readonly services: Services) {
    const { associations, hints, store } = services;
    this.associations = new AssociationRows(associations, rows => this.changed.fire(rows));
    this.subscriptions = [
      this.associations,
      hints.onDidChange(() => this.changed.fire(undefined)),
      store.onDidChange(({ id, kind }) => {
        if (kind === 'removed' || kind === 'restarted') {
          this.associations.forget(id);
        }
      }),
    ];
  }

  /** What is below a row, with what is known at the moment. `children` are those that its look-up tells. */
  below(node: LookupNode, children: readonly LookupNode[]): readonly LookupNode[] {
    if (node.kind === 'associations') {
      return this.associations.below(node);
    }
    return node.kind === 'lookup' && node.isEarlier !== true
      ? [...children, ...ownersHint(this.services, node.lookup)]
      : children;
  }

  /** Has what is known asked for again where it has grown old: VS Code asks for the rows below a row but once. */
  expanded(node: LookupNode): void {
    if (node.kind === 'associations') {
      this.associations.open(node);
    }
  }

  dispose(): void {
    this.subscriptions.forEach(subscription => void subscription.dispose());
  }
}
