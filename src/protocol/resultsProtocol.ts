import type { ResultsView } from '../projections/resultsView';

export type {
  ResultsCount,
  ResultsFact,
  ResultsProblem,
  ResultsView,
} from '../projections/resultsView';

/** Messages from the extension to the results panel. */
export type ToResults =
  /** The first message, in answer to `ready`. */
  | { readonly kind: 'open'; readonly view: ResultsView; readonly strings: ResultsStrings }
  /** The look-up changed; replaces what is shown and keeps what is unfolded, searched and scrolled. */
  | { readonly kind: 'update'; readonly view: ResultsView };

/** Messages from the results panel to the extension. */
export type FromResults =
  /** The panel's script runs and asks for its contents. */
  | { readonly kind: 'ready' }
  /** Show the place in the response document, in an editor. */
  | { readonly kind: 'openAt'; readonly path: readonly (string | number)[] }
  /** Open the response document in an editor. */
  | { readonly kind: 'openResponse' }
  /** Ask for all the calls once more. */
  | { readonly kind: 'lookUpAgain' };

/** Every text of the panel that is not part of its view, in the user's language. */
export interface ResultsStrings {
  readonly problemsHeading: string;
  readonly noProblems: string;
  readonly jsonHeading: string;
  readonly openResponse: string;
  readonly openAt: string;
  readonly showInJson: string;
  readonly error: string;
  readonly warning: string;
  readonly information: string;
  readonly treeView: string;
  readonly tableView: string;
  readonly textView: string;
  readonly moreProblems: string;
  readonly lookUpAgain: string;
}
