import type { Disposable } from '../../base/disposables';
import type { Event } from '../../base/emitter';
import type { LookupNode } from '../../projections/tree/lookupNode';
import type { MeantCall } from '../../services/views/decodeMeantCall';
import type { SelectedCall } from '../../services/views/selectedCall';
import { findRow } from './findRow';

/** Keeps the Lookups view and whatever else shows the selected call in step. */
export class TreeSelection implements Disposable {
  private readonly subscriptions;
  /** The call whose row VS Code is being asked to select. */
  private revealing: MeantCall | undefined;

  constructor(
    private readonly view: RevealingView,
    private readonly tree: ShownRows,
    private readonly selection: SelectedCall,
  ) {
    this.subscriptions = [
      view.onDidChangeSelection(({ selection: rows }) => this.tell(rows)),
      view.onDidChangeVisibility(() => void this.follow()),
      selection.onDidChange(() => void this.follow()),
    ];
  }

  /** Opens the view and selects the call's row. Answers false where no row shows it. */
  async show(call: MeantCall): Promise<boolean> {
    const row = await this.rowOf(call);
    if (row === undefined) {
      return false;
    }
    try {
      await this.view.reveal(row, { select: true, focus: true });
    } catch {
      // VS Code does not know the row any more; told that rows have changed, it asks for them.
      this.tree.redraw();
      await this.view.reveal(row, { select: true, focus: true });
    }
    return true;
  }

  dispose(): void {
    this.subscriptions.forEach(subscription => void subscription.dispose());
  }

  /** Whoever selects a row below a call, such as a property, looks at that call. */
  private tell(rows: readonly LookupNode[]): void {
    const [row] = rows;
    if (rows.length === 1 && row !== undefined && 'entry' in row && row.isEarlier !== true) {
      const call = { lookupId: row.lookup.id, id: row.entry.id };
      // By the time VS Code tells what it was asked to select, another call may be the selected one.
      if (!isSame(call, this.revealing)) {
        this.selection.select({ ...call, by: 'tree' });
      }
    }
  }

  /** Selects what was selected elsewhere, while the view is open; one at a time, and of those that came meanwhile the last. */
  private async follow(): Promise<void> {
    if (this.revealing !== undefined) {
      return;
    }
    for (
      let wanted = this.wanted();
      wanted !== undefined && !isSame(wanted, this.revealing);
      wanted = this.wanted()
    ) {
      this.revealing = wanted;
      await this.reveal(wanted);
    }
    this.revealing = undefined;
  }

  private wanted(): MeantCall | undefined {
    const selected = this.selection.get();
    return this.view.visible && selected?.by !== 'tree' ? selected : undefined;
  }

  private async reveal(call: MeantCall): Promise<void> {
    try {
      const row = await this.rowOf(call);
      if (row !== undefined) {
        await this.view.reveal(row, { select: true, focus: false });
      }
    } catch {
      // The rows were made anew meanwhile; whoever selected the call sees it where they did.
    }
  }

  private async rowOf({ lookupId, id }: MeantCall): Promise<LookupNode | undefined> {
    return findRow(await this.tree.readRows(), lookupId, id);
  }
}

/** VS Code's view, as far as it is needed here. */
export interface RevealingView {
  readonly visible: boolean;
  readonly onDidChangeSelection: Event<{ readonly selection: readonly LookupNode[] }>;
  readonly onDidChangeVisibility: Event<unknown>;
  reveal(row: LookupNode, options: { select: boolean; focus: boolean }): PromiseLike<void>;
}

/** The rows of the view, in the arrangement they are shown in. */
export interface ShownRows {
  /** Answers what tells the rows below a row; the top ones without one. */
  readRows(): Promise<(node?: LookupNode) => readonly LookupNode[]>;
  /** Has all rows drawn anew. */
  redraw(): void;
}

function isSame(one: MeantCall, other: MeantCall | undefined): boolean {
  return one.lookupId === other?.lookupId && one.id === other.id;
}
