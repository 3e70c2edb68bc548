import type { ErrorListener } from '../../base/emitter';
import { Paced } from '../../base/paced';
import type { CallId } from '../../calls/callId';
import type { Lookup } from '../../calls/lookup';
import type { FromTable, TableWindow, ToTable, UsedRows } from '../../protocol/tableProtocol';
import type { RowCopy } from './copiedRows';
import { TableContents, type TableSources } from './tableContents';

/** Answers arrive faster than anyone reads: after the first ones, the table is told of them this often. */
const updateEveryMs = 500;

type Query = FromTable & { readonly kind: 'tableQuery' };

/**
 * Sends the table of calls what it shows. Rows stay here, are searched and sorted here, and go over only when they come into view:
 * what takes time is the way, not the work.
 */
export class TableFeed {
  private readonly contents: TableContents;
  /** What the table wants to see; `undefined` while nobody looks. */
  private query: Query | undefined;
  /** What was seen before nobody looked. In memory only: a search may hold CRM data. */
  private left: Query | undefined;
  /** Ends the work on an order as soon as another one is wanted. */
  private work = new AbortController();
  private isWorking = false;
  /** Whether something is known that the newest order does not show, and an order may be made of it. */
  private isDue = false;
  /** Whether the newest order holds an answer: the first one is what somebody is waiting for. */
  private hasAnswer = false;
  private readonly news = new Paced(updateEveryMs, () => {
    this.isDue = true;
    this.sendNews();
  });

  constructor(
    lookup: Lookup,
    sources: TableSources,
    private readonly post: (message: ToTable) => void,
    /** Told why an order that nobody waits for could not be made. */
    private readonly onError: ErrorListener,
  ) {
    this.contents = new TableContents(lookup, sources);
  }

  /**
   * Shows the calls as the table wishes, now and whenever the look-up goes on. VS Code throws away the page of a panel that is
   * hidden; the first question of a new one is answered with where the last one was left.
   */
  async show(query: Query): Promise<void> {
    const { left } = this;
    const wanted =
      query.number === 1 && left !== undefined
        ? { ...left, number: query.number, end: left.start + query.end - query.start }
        : query;
    this.query = wanted;
    await this.sendOrder(wanted);
  }

  /** Rows that have come into view. Those of an order that is no more are asked for again by whoever has the new one. */
  sendRows(order: number, { end, start }: TableWindow): void {
    if (this.query !== undefined && order === this.contents.orderNumber) {
      this.query = { ...this.query, start, end };
      this.post({ kind: 'tableRows', ...this.contents.rowsIn({ start, end }) });
    }
  }

  /** Takes a newer state of the look-up: the first answers and the last at once, those between now and then. */
  update(lookup: Lookup): void {
    this.contents.lookup = lookup;
    if (lookup.state !== 'running' || !this.hasAnswer) {
      this.news.runNow();
    } else {
      this.news.run();
    }
  }

  /** Something else is known now about what values mean. */
  refresh(): void {
    this.news.run();
  }

  /** Sends nothing until the table asks again. */
  close(): void {
    this.left = this.query ?? this.left;
    this.query = undefined;
    this.work.abort();
    this.isWorking = false;
    this.news.cancel();
  }

  /** What rows give for the clipboard. */
  copy(use: RowCopy, rows: Omit<UsedRows, 'use'>): Promise<string> {
    return this.contents.copy(use, rows);
  }

  /** The IDs at these positions. */
  idsAt(positions: readonly number[]): readonly CallId[] {
    const { entries } = this.contents.lookup;
    return positions.flatMap(position => entries[position]?.id ?? []);
  }

  private async sendOrder(query: Query): Promise<void> {
    this.work.abort();
    const work = new AbortController();
    this.work = work;
    this.isWorking = true;
    this.hasAnswer = this.contents.lookup.exchanges.length > 0;
    this.isDue = false;
    this.news.rest();
    try {
      const order = await this.contents.makeOrder(query, () => this.query ?? query, work.signal);
      if (order !== undefined && !work.signal.aborted) {
        this.post({ kind: 'tableOrder', ...order });
      }
    } finally {
      if (this.work === work) {
        this.isWorking = false;
      }
    }
    if (work.signal.aborted) {
      return;
    }
    this.sendNews();
    await this.contents.prepare(work.signal);
  }

  /** What has come while an order was being made, or shortly after it, waits for the next. */
  private sendNews(): void {
    if (this.isDue && !this.isWorking && this.query !== undefined) {
      this.sendOrder(this.query).catch(this.onError);
    }
  }
}
