import type { AccountKnowledge } from '../../calls/accountKnowledge';
import { canRecheckArchived } from '../../calls/canRecheckArchived';
import type { ColumnLayout } from '../../calls/columnLayout';
import type { Lookup } from '../../calls/lookup';
import { entryKinds } from '../../calls/lookupEntry';
import { countEntries } from '../../calls/summarizeLookup';
import { describeCount } from '../../projections/lookups/describeKinds';
import { markedSearch } from '../../projections/table/markedSearch';
import { projectColumns } from '../../projections/table/projectColumns';
import { projectRow, type RowShape } from '../../projections/table/projectRow';
import { SearchTexts } from '../../projections/table/tableSearch';
import { arrangeColumns } from '../../protocol/arrangeColumns';
import type {
  TableColumn,
  TableOrder,
  TableRows,
  TableWindow,
  TableWish,
  UsedRows,
} from '../../protocol/tableProtocol';
import { copiedRows, type RowCopy } from './copiedRows';
import { findRows, prepareSearch, type FoundRows } from './findRows';

/** What a table is made of, besides the look-up. */
export interface TableSources {
  /** Of the look-up's account, as it is now. */
  readonly knowledge: () => AccountKnowledge;
  /** How columns were arranged last. */
  readonly layout: () => ColumnLayout;
}

/** What there is to show in the table: its newest order, the rows in it, and the texts to search in. */
export class TableContents {
  private shape: RowShape = { columns: [], isRaw: false };
  private order = 0;
  private positions: readonly number[] = [];
  private texts: SearchTexts | undefined;

  constructor(
    public lookup: Lookup,
    private readonly sources: TableSources,
  ) {}

  /** The number of the newest order. */
  get orderNumber(): number {
    return this.order;
  }

  /** Makes another order; `undefined` once nobody wants it. `seen` is asked at the end: one may have scrolled meanwhile. */
  async makeOrder(
    query: TableWish & { readonly number: number },
    seen: () => TableWindow,
    signal: AbortSignal,
  ): Promise<TableOrder | undefined> {
    const { lookup } = this;
    const layout = this.sources.layout();
    const texts = this.textsOfNow();
    const columns = projectColumns(lookup, texts.knowledge);
    // The rows of a remembered look-up have lost what came of them: all are shown, whatever was chosen before.
    const wanted = lookup.state === 'remembered' ? { ...query, states: [] } : query;
    const found = await findRows(lookup, wanted, texts, signal);
    if (found === undefined) {
      return undefined;
    }
    const { positions } = found;
    this.order += 1;
    this.positions = positions;
    const marked = markedSearch(lookup, query.search, texts.knowledge);
    this.shape = {
      columns: query.columns ?? shownAtFirst(columns, layout),
      isRaw: query.isRaw,
      marked,
    };
    const isPlain = query.sort.length === 0 && positions.length === lookup.entries.length;
    return {
      order: this.order,
      query: query.number,
      lookupId: lookup.id,
      wish: wishOf(query, this.shape.columns),
      marked,
      columns,
      layout,
      ...whatHelps(lookup),
      total: lookup.entries.length,
      states: statesOf(lookup, found, query.states),
      ...(isPlain ? {} : { positions }),
      first: this.rowsIn(seen()),
    };
  }

  /** Rows of the newest order. */
  rowsIn({ start, end }: TableWindow): TableRows {
    const known = this.sources.knowledge();
    const rows = this.positions
      .slice(start, Math.min(end, start + mostRows))
      .flatMap(position => projectRow(this.lookup, position, this.shape, known) ?? []);
    return { order: this.order, start, columns: this.shape.columns, rows };
  }

  /** What rows give for the clipboard, with their values as they are shown. */
  copy(use: RowCopy, rows: Omit<UsedRows, 'use'>): Promise<string> {
    const { isRaw } = this.shape;
    return copiedRows(this.lookup, this.sources.knowledge(), use, { ...rows, isRaw });
  }

  /** Makes the next search quicker, while nothing else is to be done. */
  async prepare(signal: AbortSignal): Promise<void> {
    if (this.texts !== undefined) {
      await prepareSearch(this.lookup, this.texts, signal);
    }
  }

  /** Texts to search in hold what values mean, and more may be known of that by now. */
  private textsOfNow(): SearchTexts {
    const knowledge = this.sources.knowledge();
    const { texts } = this;
    const isSame =
      texts?.knowledge.schema === knowledge.schema && texts.knowledge.owners === knowledge.owners;
    return (this.texts = isSame ? texts : new SearchTexts(knowledge));
  }
}

/** What one message brings at most: a few screens. */
const mostRows = 300;

/** As long as it runs, nothing helps but to wait. */
function whatHelps(lookup: Lookup): Pick<TableOrder, 'canRecheck' | 'canRetry'> {
  const hasEnded = lookup.state !== 'running';
  return { canRecheck: hasEnded && canRecheckArchived(lookup), canRetry: hasEnded };
}

/** Those of all calls, and of the rest the one that is chosen, to be let go. Each says how many rows it has to show. */
function statesOf(
  lookup: Lookup,
  found: FoundRows,
  chosen: TableWish['states'],
): TableOrder['states'] {
  if (lookup.state === 'remembered') {
    return [];
  }
  const all = countEntries(lookup);
  return entryKinds
    .filter(state => all[state] > 0 || chosen.includes(state))
    .map(state => ({ state, label: describeCount(state, found.counts[state], lookup.state) }));
}

function wishOf(
  { filters, isRaw, search, sort, states }: TableWish,
  columns: readonly string[],
): TableWish {
  return { filters, isRaw, search, sort, states, columns };
}

function shownAtFirst(columns: readonly TableColumn[], layout: ColumnLayout): readonly string[] {
  return arrangeColumns(columns, layout)
    .filter(({ place }) => place.isShown)
    .map(({ column }) => column.name);
}
