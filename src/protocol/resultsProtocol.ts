import type { EntryPlace } from '../projections/response/entryPath';
import type { ResultsView } from '../projections/results/resultsView';
import type { ViewSplices } from '../projections/results/viewParts';
import type { PlaceUse } from './placeUses';
import type { ResultsTabName } from './resultsTabs';
import type { TableStrings } from './tableStrings';

export type {
  ResultsCount,
  ResultsFact,
  ResultsProblem,
  ResultsRequest,
  ResultsView,
} from '../projections/results/resultsView';
export type { ViewLists, ViewParts, ViewSplices } from '../projections/results/viewParts';

/** Messages from the extension to the results panel. */
export type ToResults =
  | Contents
  /** Show another tab. */
  | { readonly kind: 'showTab'; readonly tab: ResultsTabName }
  /** Somebody looks at this call elsewhere. */
  | ({ readonly kind: 'select' } & CallPlace)
  /** In answer to `goTo`, where the place is of no call: show it in the tree. */
  | { readonly kind: 'reveal'; readonly path: readonly (string | number)[] }
  /** In answer to `ready`, where the look-up is gone. */
  | { readonly kind: 'gone'; readonly text: string; readonly close: string }
  /** Something has been chosen in a menu of VS Code's that only the tree can answer: which place is selected? */
  | { readonly kind: 'askPlace'; readonly use: PlaceUse }
  /** In answer to `readRequest`. */
  | { readonly kind: 'request'; readonly key: string; readonly text: string }
  /** In answer to `readMeanings`: of each value that was asked about, the meaning or nothing. */
  | { readonly kind: 'meanings'; readonly meanings: readonly ValueMeaning[] }
  /** More is known now of what values mean, or less: what was told before may not hold. */
  | { readonly kind: 'meaningsChanged' };

/** A value within a call of the response, of which more may be known than stands there. */
export interface RawValue {
  /** By what the page knows the value. */
  readonly key: string;
  /** The way to it from its call. */
  readonly place: readonly (string | number)[];
  readonly value: string | number;
}

/** As many values are asked about in one message at most. */
export const mostValues = 500;

/** What is said of a {@link RawValue}. */
export interface ValueMeaning {
  readonly key: string;
  /** Absent where no more is known than stands there. */
  readonly text?: string;
}

/** A call that somebody looks at, and where each view finds it. Its path is that of the moment this was sent. */
export interface CallPlace extends EntryPlace {
  /** Somebody wants to see it there, and has not only gone to it elsewhere. */
  readonly isCommand: boolean;
}

/** What the panel shows. */
export type Contents =
  /** In answer to `ready`: the tab to show and the first of the contents, whatever the panel had before. */
  | ({
      readonly kind: 'open';
      readonly strings: ResultsStrings;
      readonly tab: ResultsTabName;
    } & ResultsChange)
  /** What has changed since the message before. What is unfolded, searched and scrolled stays. */
  | ({ readonly kind: 'update' } & ResultsChange);

/** What makes the panel's newer view of the one it has: of long lists only what is new, and of large news only some. */
export interface ResultsChange {
  /** One more than the message before. The panel that has missed one says `ready` again. */
  readonly number: number;
  /** The newer view with nothing in its long lists. */
  readonly frame: ResultsView;
  readonly splices: ViewSplices;
  /** Whether the panel now has all there is. The rest follows when it says `shown`. */
  readonly isWhole: boolean;
}

/** Messages from the results panel to the extension. */
export type FromResults =
  /** The panel's script runs, or has missed a message, and asks for its contents. `tab` is the one it showed last, if any. */
  | { readonly kind: 'ready'; readonly tab?: ResultsTabName }
  /** Another tab is shown, and needs what the one before did not. */
  | { readonly kind: 'showTab'; readonly tab: ResultsTabName }
  /** The panel shows the message of this number, and has time for the next. */
  | { readonly kind: 'shown'; readonly number: number }
  /** Show the place in the response document, in an editor. */
  | { readonly kind: 'openAt'; readonly path: readonly (string | number)[] }
  /** Open the response document in an editor. */
  | { readonly kind: 'openResponse' }
  /** Show in the tree what came of an ID, and move the keyboard there. */
  | { readonly kind: 'openJson'; readonly id: string }
  /** Somebody looks at this place of the response. */
  | { readonly kind: 'selectedAt'; readonly path: readonly (string | number)[] }
  /** Show the call that this place of the response is about, in every view. */
  | { readonly kind: 'goTo'; readonly path: readonly (string | number)[] }
  /** Put something of this place on the clipboard. */
  | {
      readonly kind: 'copyAt';
      readonly use: PlaceUse;
      readonly path: readonly (string | number)[];
    }
  /** Send more of a long response: so many results where it says how many, else as much again. */
  | { readonly kind: 'showMore'; readonly atLeast?: number }
  /** Close the panel. */
  | { readonly kind: 'close' }
  /** Say how a request was sent. */
  | { readonly kind: 'readRequest'; readonly key: string }
  /** Say what values mean. */
  | { readonly kind: 'readMeanings'; readonly values: readonly RawValue[] }
  /** Put a request on the clipboard, as a cURL command. */
  | { readonly kind: 'copyRequest'; readonly key: string }
  /** Stop the look-up. */
  | { readonly kind: 'cancel' }
  /** Do what a button of the notice says. */
  | { readonly kind: 'followNotice'; readonly label: string };

/** Every text of the panel that is not part of its view, in the user's language. */
export interface ResultsStrings {
  readonly cancel: string;
  readonly problemsHeading: string;
  readonly noProblems: string;
  readonly tabsLabel: string;
  readonly tabs: Readonly<Record<ResultsTabName, string>>;
  /** What the buttons at the end of the tabs are for. */
  readonly actionsLabel: string;
  readonly jsonLabel: string;
  readonly openResponse: string;
  readonly openAt: string;
  readonly showInJson: string;
  readonly error: string;
  readonly warning: string;
  readonly information: string;
  readonly expandAll: string;
  readonly collapseAll: string;
  readonly copyPath: string;
  readonly search: string;
  readonly more: string;
  readonly showMore: string;
  readonly table: TableStrings;
  readonly requests: RequestStrings;
}

/** Those of the requests. */
export interface RequestStrings {
  readonly request: string;
  readonly status: string;
  readonly startedAt: string;
  readonly duration: string;
  readonly asked: string;
  readonly results: string;
  readonly errors: string;
  readonly correlationId: string;
  readonly copyCorrelationId: string;
  readonly copyAsCurl: string;
  readonly copied: string;
  readonly answered: string;
  readonly partlyAnswered: string;
  readonly failed: string;
}
