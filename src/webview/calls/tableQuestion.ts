import type {
  ColumnFilter,
  ColumnSort,
  FromTable,
  TableOrder,
  TableWindow,
  TableWish,
} from '../../protocol/tableProtocol';
import type { PanelState } from '../panel/panelState';
import { keptWish } from './keptWish';
import { nextSort } from './nextSort';

/** A view that is scrolled through quickly is not asked about until it rests a little, in milliseconds. */
const askAfterMs = 40;

/** While somebody types fast, each letter is not a question of its own, in milliseconds. */
const typeAfterMs = 60;

/** All calls in the order asked for, with what their values mean. */
const everything: TableWish = { search: '', filters: [], states: [], sort: [], isRaw: false };

/** What the grid shows of a question and its answer. */
export interface GridMarks extends HeaderMarks {
  readonly found: TableOrder['marked'];
}

/** What the headers show of a question. */
export interface HeaderMarks {
  readonly sort: readonly ColumnSort[];
  /** The names of columns that a filter is set on. */
  readonly filtered: ReadonlySet<string>;
}

/** What the table asks the extension: which rows, in which order and how, and then for the rows themselves. */
export class TableQuestion {
  private asked: TableWish;
  private window: TableWindow = { start: 0, end: 60 };
  private number = 0;
  /** The query that has asked for other rows, or another order, until it is answered. */
  private unanswered: number | undefined;
  private asking: number | undefined;
  private changedMs = -Infinity;
  private rowsAsked: number | undefined;
  /** Somebody has asked for something. */
  private isTouched = false;

  constructor(
    private readonly post: (message: FromTable) => void,
    private readonly state: PanelState,
  ) {
    this.asked = { ...everything, ...state.wish };
  }

  get wish(): TableWish {
    return this.asked;
  }

  /** What the headers show of it. */
  get marks(): HeaderMarks {
    const { filters, sort } = this.asked;
    return { sort, filtered: new Set(filters.map(({ column }) => column)) };
  }

  /** Whether a search, a filter or a choice of states may leave rows out. */
  get isNarrowed(): boolean {
    const { filters, search, states } = this.asked;
    return search.trim() !== '' || filters.length > 0 || states.length > 0;
  }

  /** Whether other rows were asked for that have not come yet. */
  get isUnanswered(): boolean {
    return this.unanswered !== undefined;
  }

  /** The columns that are shown: rows come with these cells. */
  set columns(columns: readonly string[]) {
    this.asked = { ...this.asked, columns };
  }

  /** Takes what an earlier table was asked for. Answers false where somebody has asked this one for something by now. */
  adopt(wish: TableWish): boolean {
    if (!this.isTouched) {
      this.asked = wish;
    }
    return !this.isTouched;
  }

  /** The rows in view, which come with the next answer. */
  see(window: TableWindow): void {
    this.window = window;
  }

  /** Asks at once. */
  ask(window: TableWindow = this.window): void {
    clearTimeout(this.asking);
    this.window = window;
    this.number += 1;
    this.post({ kind: 'tableQuery', number: this.number, ...this.asked, ...window });
  }

  /** Nobody looks any more: what was typed last is asked when the table is shown again. */
  rest(): void {
    clearTimeout(this.asking);
    clearTimeout(this.rowsAsked);
    this.rowsAsked = undefined;
  }

  /** Asks for something else, from the first row on. */
  change(change: Partial<TableWish>): void {
    this.asked = { ...this.asked, ...change };
    this.state.noteWish(keptWish(this.asked));
    this.isTouched = true;
    this.unanswered = this.number + 1;
    clearTimeout(this.asking);
    const nowMs = performance.now();
    const isTyping = nowMs - this.changedMs < typeAfterMs;
    this.changedMs = nowMs;
    this.asking = window.setTimeout(
      () => this.ask({ start: 0, end: this.window.end - this.window.start }),
      isTyping ? typeAfterMs : 0,
    );
  }

  toggleState(state: TableWish['states'][number]): void {
    const { states } = this.asked;
    const isOn = states.includes(state);
    this.change({ states: isOn ? states.filter(each => each !== state) : [...states, state] });
  }

  /** Sorts as a press on a column's header asks for. */
  sortNext(column: string, isAdded: boolean): void {
    this.change({ sort: nextSort(this.asked.sort, column, isAdded) });
  }

  /** A filter that nobody can see is one that nobody can find. */
  dropHiddenFilters(): void {
    const { columns = [], filters } = this.asked;
    const seen = filters.filter(({ column }) => columns.includes(column));
    if (seen.length < filters.length) {
      this.change({ filters: seen });
    }
  }

  filterBy(column: string, filter: ColumnFilter | undefined): void {
    const others = this.asked.filters.filter(each => each.column !== column);
    this.change({ filters: [...others, ...(filter === undefined ? [] : [filter])] });
  }

  /** True once, for the answer to a change: there is nothing to keep in view. Other answers tell how the look-up goes on. */
  takeAnswer(query: number): boolean {
    const isToChange = this.unanswered !== undefined && query >= this.unanswered;
    if (isToChange) {
      this.unanswered = undefined;
    }
    return isToChange;
  }

  /** Asks for rows once the view rests; `missing` says then which. */
  askRows(missing: () => ({ readonly order: number } & TableWindow) | undefined): void {
    this.rowsAsked ??= window.setTimeout(() => {
      this.rowsAsked = undefined;
      const wanted = missing();
      if (wanted !== undefined) {
        this.post({ kind: 'tableRows', ...wanted });
      }
    }, askAfterMs);
  }
}
