import type { FromTable } from '../../protocol/tableProtocol';
import type { TableStrings } from '../../protocol/tableStrings';
import type { PanelState } from '../panel/panelState';
import type { CallsGrid } from './callsGrid';
import type { ColumnArrangement } from './columnArrangement';
import type { RowSelection } from './rowSelection';
import type { RowStore } from './rowStore';
import type { TableQuestion } from './tableQuestion';

/** What the table needs of the page it is on. */
export interface TablePage {
  readonly strings: TableStrings;
  readonly post: (message: FromTable) => void;
  /** What is kept for the next life of the page. */
  readonly state: PanelState;
  /** Shows as JSON what came of an ID. */
  readonly openJson: (id: string) => void;
}

/** What a table is made of, for those who make it do something. */
export interface TableParts {
  readonly page: TablePage;
  readonly store: RowStore;
  readonly selection: RowSelection;
  readonly arrangement: ColumnArrangement;
  readonly question: TableQuestion;
  readonly grid: CallsGrid;
}
