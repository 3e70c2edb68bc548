import type { Disposable } from '../../base/disposables';
import { Emitter } from '../../base/emitter';
import { Paced } from '../../base/paced';
import type { Arrangement } from '../../calls/arrangement';
import type { Lookup } from '../../calls/lookup';
import type { LookupNode } from '../../projections/tree/lookupNode';
import type { KnowledgeBase } from '../../services/knowledge/knowledgeBase';
import type { Arrangements } from '../../services/views/arrangements';
import type { ShownLookups } from '../../services/views/shownLookups';

/**
 * Answers arrive faster than anyone reads; redrawing for each would make the view restless. VS Code redraws once nothing has
 * changed for 200 ms: asked as often as that, it would wait for the end of the look-up.
 */
const redrawEveryMs = 250;

/** The rows of the look-ups themselves, in step with the store and how they are laid out. */
export class LookupRows implements Disposable {
  private readonly changed = new Emitter<readonly LookupNode[] | undefined>();
  /** Tells which of them are to be drawn anew, with all that is below; `undefined` for the whole list. */
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: readonly Disposable[];
  /** VS Code redraws a look-up alone only where it is handed the very object it was given for its row, so these stay and change. */
  private readonly rows = new Map<string, Row>();
  private readonly due = new Set<Row>();
  private isListDue = false;
  private readonly redraws = new Paced(redrawEveryMs, () => this.redraw());

  constructor(
    private readonly store: ShownLookups,
    knowledge: KnowledgeBase,
    private readonly arrangements: Arrangements,
  ) {
    this.subscriptions = [
      store.onDidChange(({ id }) => this.takeIn(id)),
      knowledge.onDidChange(accountId => {
        const rows = [...this.rows.values()];
        this.redrawSoon(...rows.filter(({ lookup }) => lookup.account.id === accountId));
      }),
      arrangements.onDidChange(id => this.arrange(id)),
    ];
  }

  list(): LookupNode[] {
    return this.store.list().map(lookup => this.rowOf(lookup));
  }

  redrawAll(): void {
    this.isListDue = true;
    this.redraws.run();
  }

  dispose(): void {
    this.redraws.dispose();
    this.subscriptions.forEach(subscription => void subscription.dispose());
    this.changed.dispose();
  }

  private rowOf(lookup: Lookup): LookupNode {
    const arrangement = this.arrangements.get(lookup.id);
    const row = this.rows.get(lookup.id) ?? { kind: 'lookup', lookup, arrangement };
    this.rows.set(lookup.id, row);
    return row;
  }

  /** What was read of a look-up may be unfolded in the thousands; only those that change are asked for again. */
  private takeIn(id: string): void {
    const lookup = this.store.get(id);
    const row = this.rows.get(id);
    if (lookup === undefined || row === undefined) {
      this.rows.delete(id);
      this.redrawAll();
    } else {
      row.lookup = lookup;
      this.redrawSoon(row);
    }
  }

  /** Nothing is drawn anew where nothing is laid out otherwise. */
  private arrange(id: string): void {
    const row = this.rows.get(id);
    const arrangement = this.arrangements.get(id);
    if (row !== undefined && row.arrangement !== arrangement) {
      row.arrangement = arrangement;
      this.redrawSoon(row);
    }
  }

  private redrawSoon(...rows: readonly Row[]): void {
    rows.forEach(row => this.due.add(row));
    if (rows.length > 0) {
      this.redraws.run();
    }
  }

  private redraw(): void {
    const rows = this.isListDue ? undefined : [...this.due];
    this.due.clear();
    this.isListDue = false;
    this.changed.fire(rows);
  }
}

interface Row {
  readonly kind: 'lookup';
  lookup: Lookup;
  arrangement: Arrangement;
}
