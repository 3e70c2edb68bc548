import type { AccountKnowledge } from '../../calls/accountKnowledge';
import type { ColumnLayout } from '../../calls/columnLayout';
import type { Lookup } from '../../calls/lookup';
import { entryKinds } from '../../calls/lookupEntry';
import { countEntries } from '../../calls/summarizeLookup';
import { describeCount } from '../../projections/describeLookup';
import { projectColumns } from '../../projections/tableColumns';
import { projectCopy } from '../../projections/tableCopy';
import { projectRow, type RowShape } from '../../projections/tableRow';
import { SearchTexts } from '../../projections/tableSearch';
import { arrangeColumns } from '../../protocol/arrangeColumns';
import type {
  FromTable,
  TableColumn,
  TableOrder,
  TableRows,
  TableWindow,
  TableWish,
  ToTable,
} from '../../protocol/tableProtocol';
import { findRows, prepareSearch } from './findRows';

/** Answers arrive faster than anyone reads: after the first ones, the table is told of them this often. */
const updateEveryMs = 500;

/** What one message brings at most: a few screens. */
const mostRows = 300;

/** What the feed knows besides the look-up, and whom it tells. */
export interface TableFeedPorts {
  /** Of the look-up's account, as it is now. */
  readonly knowledge: () => AccountKnowledge;
  /** How columns were arranged last. */
  readonly layout: () => ColumnLayout;
  readonly post: (message: ToTable) => void;
}

type Query = FromTable & { readonly kind: 'tableQuery' };

/**
 * Sends the table of calls what it shows. Rows stay here, are searched and sorted here, and go over only when they come into view:
 * what takes time is the way, not the work.
 */
export class TableFeed {
  /** What the table wants to see; `undefined` while nobody looks. */
  private query: Query | undefined;
  /** What was seen before nobody looked. In memory only: a search may hold CRM data. */
  private left: Query | undefined;
  private shape: RowShape = { columns: [], isRaw: false };
  private order = 0;
  private positions: readonly number[] = [];
  private texts: SearchTexts | undefined;
  /** Ends the work on an order as soon as another one is wanted. */
  private work = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  private isStale = false;
  /** Whether the newest order holds an answer: the first one is what somebody is waiting for. */
  private hasAnswer = false;
  private isWorking = false;

  constructor(
    private lookup: Lookup,
    private readonly ports: TableFeedPorts,
  ) {}

  /**
   * Shows the calls as the table wishes, now and whenever the look-up goes on. VS Code throws away the page of a panel that is
   * hidden; a new one, which knows no columns yet, goes on where the last one was left.
   */
  async show(query: Query): Promise<void> {
    const { left } = this;
    this.query =
      query.columns === undefined && left !== undefined
        ? { ...left, number: query.number, end: left.start + query.end - query.start }
        : query;
    await this.sendOrder();
  }

  /** Rows that have come into view. Those of an order that is no more are asked for again by whoever has the new one. */
  sendRows(order: number, window: TableWindow): void {
    if (this.query !== undefined && order === this.order) {
      this.query = { ...this.query, ...window };
      this.ports.post({ kind: 'tableRows', ...this.rowsIn(window) });
    }
  }

  /** Takes a newer state of the look-up: the first answers and the last at once, those between now and then. */
  update(lookup: Lookup): void {
    this.lookup = lookup;
    this.refresh(lookup.state !== 'running' || !this.hasAnswer);
  }

  /** Something else is known now about what values mean. */
  refresh(isUrgent = false): void {
    this.isStale = true;
    if (isUrgent) {
      clearTimeout(this.timer);
      this.timer = undefined;
    }
    this.sendNews();
  }

  /** Sends nothing until the table asks again. */
  close(): void {
    this.left = this.query ?? this.left;
    this.query = undefined;
    this.work.abort();
    this.isWorking = false;
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** Says which row is a call's; nothing where the look-up has no such ID. */
  find(id: string): void {
    const position = this.lookup.plan.positions.get(id);
    if (position !== undefined) {
      this.ports.post({ kind: 'callFound', id, position });
    }
  }

  /** Rows for the clipboard, in the columns that are shown. */
  copy(positions: readonly number[], withHeader: boolean): string {
    const known = this.ports.knowledge();
    const headers = withHeader ? projectColumns(this.lookup, known) : undefined;
    return projectCopy(this.lookup, positions, this.shape, known, headers);
  }

  private async sendOrder(): Promise<void> {
    this.work.abort();
    const work = new AbortController();
    this.work = work;
    this.isWorking = true;
    this.rest();
    const order = await this.makeOrder(work.signal);
    if (work.signal.aborted) {
      return;
    }
    this.isWorking = false;
    if (order !== undefined) {
      this.ports.post({ kind: 'tableOrder', ...order });
    }
    this.sendNews();
    if (this.texts !== undefined) {
      await prepareSearch(this.lookup, this.texts, work.signal);
    }
  }

  private async makeOrder(signal: AbortSignal): Promise<TableOrder | undefined> {
    const layout = this.ports.layout();
    const { lookup, query } = this;
    if (query === undefined) {
      return undefined;
    }
    const texts = this.textsOfNow();
    const columns = projectColumns(lookup, texts.knowledge);
    const positions = await findRows(lookup, query, texts, signal);
    if (positions === undefined) {
      return undefined;
    }
    this.order += 1;
    this.hasAnswer = lookup.exchanges.length > 0;
    this.positions = positions;
    this.shape = { columns: query.columns ?? shownAtFirst(columns, layout), isRaw: query.isRaw };
    const isPlain = query.sort.length === 0 && positions.length === lookup.entries.length;
    return {
      order: this.order,
      query: query.number,
      lookupId: lookup.id,
      wish: wishOf(query, this.shape.columns),
      columns,
      layout,
      ...this.countsOf(lookup),
      ...(isPlain ? {} : { positions }),
      // Rows have come and gone, and others may be in view: the table has asked for these places last.
      first: this.rowsIn(this.query ?? query),
    };
  }

  /** What has come while an order was being made, or shortly after it, waits for the next. */
  private sendNews(): void {
    const mayBegin = !this.isWorking && this.timer === undefined;
    if (this.isStale && mayBegin && this.query !== undefined) {
      void this.sendOrder();
    }
  }

  private countsOf(lookup: Lookup): Pick<TableOrder, 'isRunning' | 'states' | 'total'> {
    const counts = countEntries(lookup);
    return {
      total: lookup.entries.length,
      isRunning: lookup.state === 'running',
      states: entryKinds
        .filter(state => counts[state] > 0)
        .map(state => ({ state, label: describeCount(state, counts[state], lookup.state) })),
    };
  }

  private rowsIn({ start, end }: TableWindow): TableRows {
    const known = this.ports.knowledge();
    const rows = this.positions
      .slice(start, Math.min(end, start + mostRows))
      .flatMap(position => projectRow(this.lookup, position, this.shape, known) ?? []);
    return { order: this.order, start, columns: this.shape.columns, rows };
  }

  /** Texts to search in hold what values mean, which may be known by now. */
  private textsOfNow(): SearchTexts {
    const knowledge = this.ports.knowledge();
    const known = this.texts?.knowledge;
    const isSame = known?.schema === knowledge.schema && known.owners === knowledge.owners;
    return (this.texts =
      this.texts !== undefined && isSame ? this.texts : new SearchTexts(knowledge));
  }

  private rest(): void {
    this.isStale = false;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.sendNews();
    }, updateEveryMs);
  }
}

function wishOf(
  { filters, isRaw, search, sort, states }: Query,
  columns: readonly string[],
): TableWish {
  return { filters, isRaw, search, sort, states, columns };
}

function shownAtFirst(columns: readonly TableColumn[], layout: ColumnLayout): readonly string[] {
  return arrangeColumns(columns, layout)
    .filter(({ place }) => place.isShown)
    .map(({ column }) => column.name);
}
