import type {
  FromResults,
  ResultsStrings,
  ResultsView,
  ToResults,
} from '../protocol/resultsProtocol';
import type { FromTable } from '../protocol/tableProtocol';
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
  /** Shows a record by its ID, as soon as it is there, and takes the keyboard. */
  showRecord?(id: string): void;
  /** Shows a place of the response, as soon as it is there, and takes the keyboard. */
  reveal?(path: readonly (string | number)[]): void;
  /** Selects the call of an ID that was asked for, as soon as it is there. `path` is where the response says what came of it. */
  select?(id: string, path?: readonly (string | number)[]): void;
  /** Takes an answer to what it has asked the extension. */
  receive?(message: TabMessage): void;
}

/** What the extension says to one tab. */
export type TabMessage = Extract<ToResults, { readonly kind: 'request' }>;

/** What a tab is made with. */
export interface TabContext {
  readonly strings: ResultsStrings;
  readonly state: PanelState;
  readonly post: (message: FromResults | FromTable) => void;
  /** Shows a record in the tree, by its ID. */
  readonly openRecord: (id: string) => void;
}
