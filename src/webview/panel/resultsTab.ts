import type {
  CallPlace,
  FromResults,
  ResultsStrings,
  ResultsView,
  ToResults,
} from '../../protocol/resultsProtocol';
import type { ResultsTabName } from '../../protocol/resultsTabs';
import type { FromTable } from '../../protocol/tableProtocol';
import type { PanelState } from './panelState';

/** One view of the look-up, below the tabs. Made when it is first wanted, and kept while the page lives. */
export interface ResultsTab {
  readonly element: HTMLElement;
  /** Buttons for this view, shown at the end of the row of tabs. */
  readonly actions?: readonly HTMLElement[];
  /** Shows a newer state of the look-up; called while the tab is shown, and as it comes to be. */
  show(view: ResultsView): void;
  /** Takes the keyboard. */
  focus(): void;
  /** Another tab is shown in its place. */
  hide?(): void;
  /** Opens its search: somebody has pressed Ctrl+F. */
  search?(): void;
  /** Takes the keyboard and shows a place of the response, as soon as it is there. */
  reveal?(path: readonly (string | number)[]): void;
  /** Selects a call that was asked for, as soon as it is there, and leaves the keyboard where it is. */
  select?(call: CallPlace): void;
  /** Takes what the extension says to it alone. */
  receive?(message: TabMessage): void;
}

/** What the extension says to one tab. */
export type TabMessage = Extract<
  ToResults,
  { readonly kind: 'request' | 'askPlace' | 'meanings' | 'meaningsChanged' }
>;

/** What a tab is made with. */
export interface TabContext {
  readonly strings: ResultsStrings;
  readonly state: PanelState;
  readonly post: (message: FromResults | FromTable) => void;
}

/** How each tab is made when it is first shown. */
export type TabLoaders = Readonly<
  Record<ResultsTabName, (context: TabContext) => Promise<ResultsTab>>
>;
