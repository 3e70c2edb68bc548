import type { Json } from '../../base/json';
import type { EntryKind } from '../../calls/lookupEntry';
import type { UnknownNote } from '../lookups/describeUnknownNames';

/** What the results panel shows of one look-up: finished text and the document, so that the panel decides nothing. */
export interface ResultsView {
  readonly lookupId: string;
  /** "5 calls · Sample portal". */
  readonly title: string;
  /** Said beside the title when the data is not real. */
  readonly sampleNotice?: string;
  /** Said beside the title while what is personal is hidden. */
  readonly maskNotice?: string;
  /** "Looking up… 200 of 1,000 · 400 IDs/s · 2 s left" while it runs; absent once it has ended. */
  readonly progress?: string;
  /** Why answers are missing, and what helps. */
  readonly notice?: ResultsNotice;
  /** Names of properties that were asked for and that HubSpot leaves out without a word. */
  readonly unknownNote?: UnknownNote;
  /** The kinds that occur, in the order of `entryKinds`; their sum is what was asked for. */
  readonly counts: readonly ResultsCount[];
  /** Status, HTTP, times, requests, version, what was not sent, what was known before. */
  readonly facts: readonly ResultsFact[];
  /** How many problems there are. A panel may not have been sent all of them yet. */
  readonly problemCount: number;
  /** Every returned error, in the order of the document. */
  readonly problems: readonly ResultsProblem[];
  /** The response document; the panel shows it as a tree and as text. */
  readonly document: Json;
  /** Said where only the beginning of a long response is shown. */
  readonly documentNote?: string;
  /** How many results there are in that beginning. A panel may not have been sent all of them yet. */
  readonly cutAt?: number;
  /** How many requests have ended. A panel may not have been sent all of them yet. */
  readonly requestCount: number;
  /** What there is to know about requests as such. */
  readonly requestNotes: readonly string[];
  /** Every request that has ended, in the order of the batches. */
  readonly requests: readonly ResultsRequest[];
}

/** Why answers are missing, and the button that gets them. */
export interface ResultsNotice {
  readonly text: string;
  /** What its buttons say. */
  readonly buttons: readonly string[];
}

/** How many ids came to one end. */
export interface ResultsCount {
  readonly kind: EntryKind;
  /** "3 found". */
  readonly label: string;
}

/** A fact about a look-up, for the top of the panel. */
export interface ResultsFact {
  readonly label: string;
  readonly value: string;
  /** What a value counts, for those who unfold it. The user's and HubSpot's own texts may be among them. */
  readonly items?: readonly string[];
}

/** A problem, for the top of the panel. */
export interface ResultsProblem {
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  /** HubSpot's category. */
  readonly category: string;
  /** Where the error stands in the document. */
  readonly path: readonly (string | number)[];
}

/** A request and its answer, for the tab Requests. */
export interface ResultsRequest {
  /** What it is known by while the look-up goes on. */
  readonly key: string;
  /** `warning`: answered, and not all of it is as it should be. */
  readonly severity: 'ok' | 'warning' | 'error';
  readonly method: string;
  /** Where it goes, with its query. */
  readonly url: string;
  /** "retry", "among archived calls", "part of a refused request"; absent for what was asked first. */
  readonly pass?: string;
  /** "207", "no answer". */
  readonly status: string;
  /** A time of day. */
  readonly startedAt: string;
  /** "150 ms", the waits of attempts that were repeated included. */
  readonly duration: string;
  /** How many IDs. */
  readonly asked: number;
  readonly results?: number;
  readonly errors?: number;
  /** Why there is no answer, and what to do next. */
  readonly failure?: string;
  /** What HubSpot's support asks for. */
  readonly correlationId?: string;
}
