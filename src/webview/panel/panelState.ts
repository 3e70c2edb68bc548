import * as v from 'valibot';
import { entryStates } from '../../protocol/entryStates';
import { resultsTabs, type ResultsTabName } from '../../protocol/resultsTabs';

/**
 * How the panel looks and which look-up it is about: what VS Code remembers of it while it is hidden and when a window is opened
 * again. Places, numbers and names of properties only; never what it shows or what is searched for, which is CRM data.
 */
export class PanelState {
  private kept: Kept;

  constructor(private readonly store: PageStateStore) {
    const decoded = v.safeParse(schema, store.getState());
    this.kept = decoded.success ? decoded.output : nothing;
  }

  /** Takes note of the look-up shown, by which the panel is filled again in another window. */
  noteLookup(lookupId: string): void {
    this.keep({ lookupId });
  }

  /** The tab shown; `undefined` in a panel that has shown none yet. */
  get tab(): ResultsTabName | undefined {
    return this.kept.tab;
  }

  noteTab(tab: ResultsTabName): void {
    this.keep({ tab });
  }

  get problemsFolded(): boolean {
    return this.kept.problemsFolded;
  }

  set problemsFolded(problemsFolded: boolean) {
    this.keep({ problemsFolded });
  }

  /** The requests that are unfolded, by their keys. */
  get openRequests(): readonly string[] {
    return this.kept.openRequests;
  }

  noteRequest(key: string, isOpen: boolean): void {
    const others = this.kept.openRequests.filter(each => each !== key);
    this.keep({ openRequests: isOpen ? [...others, key] : others });
  }

  /** How the tree looked last; `undefined` where nobody has touched it. */
  get tree(): TreeState | undefined {
    return this.kept.tree;
  }

  noteTree(tree: TreeState): void {
    this.keep({ tree });
  }

  /** How far a part was scrolled, in pixels; `undefined` where it was not. */
  scrolled(name: string): number | undefined {
    return this.kept.scrolled[name];
  }

  noteScroll(name: string, pixels: number): void {
    this.keep({ scrolled: { ...this.kept.scrolled, [name]: pixels } });
  }

  /** Which rows of the table are selected, and where it is scrolled; `undefined` where nobody has touched it. */
  get table(): TableState | undefined {
    return this.kept.table;
  }

  noteTable(table: TableState): void {
    this.keep({ table });
  }

  /** How the table was sorted and filtered, but for what was typed; `undefined` where nobody has asked it for anything. */
  get wish(): WishState | undefined {
    return this.kept.wish;
  }

  noteWish(wish: WishState): void {
    this.keep({ wish });
  }

  private keep(changed: Partial<Kept>): void {
    this.kept = { ...this.kept, ...changed };
    this.store.setState(this.kept);
  }
}

const treeSchema = v.object({
  unfolded: v.array(v.string()),
  top: v.exactOptional(v.object({ path: v.array(v.string()), offset: v.number() })),
});

const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const tableSchema = v.object({
  selected: v.array(v.tuple([place, place])),
  top: v.exactOptional(v.object({ position: place, offset: v.number() })),
  lookedAt: v.exactOptional(place),
});

const wishSchema = v.object({
  filters: v.array(v.object({ kind: v.picklist(['filled', 'empty']), column: v.string() })),
  isRaw: v.boolean(),
  sort: v.array(v.object({ column: v.string(), isDescending: v.boolean() })),
  states: v.array(v.picklist(entryStates)),
});

const schema = v.object({
  lookupId: v.exactOptional(v.string()),
  tab: v.exactOptional(v.picklist(resultsTabs)),
  problemsFolded: v.boolean(),
  openRequests: v.array(v.string()),
  scrolled: v.record(v.string(), v.number()),
  tree: v.exactOptional(treeSchema),
  table: v.exactOptional(tableSchema),
  wish: v.exactOptional(wishSchema),
});

type Kept = Readonly<v.InferOutput<typeof schema>>;

/** What is unfolded in the tree, and its uppermost line where it has been scrolled. */
export type TreeState = Readonly<v.InferOutput<typeof treeSchema>>;

/** Rows by their positions among the IDs asked for: runs of those that are selected, the uppermost, and the one looked at elsewhere. */
export type TableState = Readonly<v.InferOutput<typeof tableSchema>>;

/** What the table was asked for, by states and the names of properties. */
export type WishState = Readonly<v.InferOutput<typeof wishSchema>>;

const nothing: Kept = { problemsFolded: false, openRequests: [], scrolled: {} };

/** Where VS Code keeps a panel's state. */
export interface PageStateStore {
  getState(): unknown;
  setState(state: Kept): void;
}
