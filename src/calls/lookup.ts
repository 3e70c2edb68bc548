import type { Json } from '../base/json';
import type { AccountPortal } from './accountPortal';
import type { BatchAnswer } from './batchAnswer';
import type { IdSource } from './idSource';
import type { InvalidPiece } from './invalidPiece';
import type { EntryKind, LookupEntry } from './lookupEntry';
import type { LookupFailure } from './lookupFailure';
import type { LookupPlan } from './planLookup';
import type { ReadBatch, ReadOptions } from './readBatch';

/** A look-up at one moment. Immutable: what a user sees is a projection of one of these. */
export interface Lookup {
  readonly id: string;
  readonly account: LookupAccount;
  readonly apiVersion: ApiVersion;
  readonly options: ReadOptions;
  readonly plan: LookupPlan;
  /** Pieces of the input that are no ids. Kept to be shown; never sent. */
  readonly invalid: readonly InvalidPiece[];
  /** How many more there were that are not known any more: not all are kept when a window is closed. */
  readonly forgottenPieces?: number;
  /** The texts the ids were taken from, as they were then; none where they were typed, pasted or given by a program. */
  readonly sources?: readonly IdSource[];
  readonly state: LookupState;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** From the start to the last answer, in milliseconds. */
  readonly durationMs: number;
  /** One for each id of the plan, in the plan's order, in every state. */
  readonly entries: readonly LookupEntry[];
  /** Batches that have ended, by `index`. */
  readonly exchanges: readonly ReadExchange[];
  /** How far the present run is, or how far the last one got: a retry asks for some of the ids only. */
  readonly progress: LookupProgress;
  /** HTTP requests sent so far, retries included. */
  readonly requests: number;
  /** What was known before the calls were looked up again, kept for comparison. It has no earlier one of its own. */
  readonly earlier?: Lookup;
  /** What is personal in its calls stands behind masks. */
  readonly isMasked?: true;
  /** With `remembered`: how it had ended before the window was closed. */
  readonly remembered?: LookupCounts;
}

/** `remembered`: from before the window was closed. Its answers are gone, because CRM data is never stored; its counts are known. */
export type LookupState = 'running' | 'done' | 'cancelled' | 'remembered';

/** How many ids ended as what. `requested` is the sum of the six kinds, always. */
export interface LookupCounts extends Readonly<Record<EntryKind, number>> {
  readonly requested: number;
  /** Pieces of the input that are no ids; never sent. */
  readonly invalid: number;
  /** Repetitions of an id; never sent. */
  readonly duplicates: number;
}

/** How far a run is. */
export interface LookupProgress {
  /** In ids. */
  readonly total: number;
  /** In ids: answered or failed. */
  readonly ended: number;
  /** Since this run began, in milliseconds. */
  readonly elapsedMs: number;
  /** The most ids that one of its requests asks for. */
  readonly batchSize: number;
  /** Why nothing arrives at the moment. */
  readonly wait?: LookupWait;
}

/** A run that waits: for its turn in the rate limit, to send something again after a failure, or for HubSpot, which is silent. */
export type LookupWait =
  | PaceWait
  | { readonly kind: 'retry'; readonly failure: LookupFailure; readonly delayMs: number }
  /** In whole seconds. */
  | { readonly kind: 'answer'; readonly waitedMs: number };

/** All requests that are allowed in an interval have been sent. */
export interface PaceWait {
  readonly kind: 'pace';
  readonly requests: number;
  readonly intervalMs: number;
  /** Until the first of them is so long ago that another one may be sent, in milliseconds. */
  readonly placeInMs: number;
}

/** Told of a wait as it begins; the function it answers is called when the wait is over. */
export type WaitListener = (wait: LookupWait) => () => void;

/** The account a look-up was made with, as it was named then. */
export interface LookupAccount {
  readonly id: string;
  readonly name: string;
  /** True for the built-in sample portal. */
  readonly sample: boolean;
  /** Which account of HubSpot's it leads to, once HubSpot has said so. */
  readonly portal?: AccountPortal;
}

/** The versions of HubSpot's API the endpoint exists in, each under a path of its own. */
export const apiVersions = ['v3', '2026-03', '2026-09'] as const;
/** One of {@link apiVersions}. */
export type ApiVersion = (typeof apiVersions)[number];

/** One batch that was sent, and what came back. */
export interface ReadExchange {
  /** The batch's place in the look-up, from 0; those of a later pass follow the earlier ones. */
  readonly index: number;
  readonly batch: ReadBatch;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly outcome: ReadOutcome;
}

/** How a batch ended. */
export type ReadOutcome =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly answer: BatchAnswer;
      /** The id HubSpot's support asks for. */
      readonly correlationId?: string;
    }
  /** `body` is the error's body as HubSpot sent it, where it sent one. */
  | { readonly kind: 'failed'; readonly failure: LookupFailure; readonly body?: Json };
