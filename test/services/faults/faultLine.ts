import type { EntrySummary } from '../../../src/calls/summarizeLookup';
import type { Fault } from '../../support/hubspot/fault';

/** One fault of the matrix, and what is to come of it in a look-up of three batches that are sent one after the other. */
export interface FaultLine {
  readonly name: string;
  readonly strike: (struck: Struck) => Fault;
  /** The requests it strikes: those that ask for at least one of these ids. All ids of the batch unless given. */
  readonly at?: (struck: Struck) => readonly string[];
  /** How many requests are struck once: one unless given. */
  readonly strikes?: number;
  /** Where it strikes a single time. */
  readonly once: Ending;
  /** Where it strikes each time. */
  readonly always: Ending;
  /** How long the product waits for an answer. */
  readonly timeoutMs?: number;
}

/** The batch a fault strikes, and what it may use. */
export interface Struck {
  readonly ids: readonly string[];
  /** Another batch of the same look-up. */
  readonly others: readonly string[];
  /** Sets the computer's clock forward, or back. */
  readonly jump: (byMs: number) => void;
}

/** How a look-up ends in which a fault strikes. What is not named here ends as if nothing had happened. */
export interface Ending {
  readonly entries?: (struck: Struck) => readonly EntrySummary[];
  /** Requests that ask for ids of the struck batch. */
  readonly requests: number;
  /** The batches that were to follow are not sent. */
  readonly stops?: true;
}

/** Nobody notices; the batch was asked for so many times. */
export function unnoticed(requests = 1): Ending {
  return { requests };
}

/** All ids of the batch fail with the category. */
export function failing(category: string, requests = 1): Ending {
  return { entries: ({ ids }) => ids.map(id => failed(id, category)), requests };
}

/** A fault that no second request mends, and that every other request would meet: nothing more is sent. */
export function stopping(category: string): Pick<FaultLine, 'once' | 'always'> {
  const ending = { ...failing(category), stops: true } as const;
  return { once: ending, always: ending };
}

/** A fault that is mended by asking again, and given up after so many requests. */
export function passing(category: string, requests: number): Pick<FaultLine, 'once' | 'always'> {
  return { once: unnoticed(2), always: failing(category, requests) };
}

/** An answer that stands: what it says is taken in and not asked again. */
export function standing(
  entries?: (struck: Struck) => readonly EntrySummary[],
): Pick<FaultLine, 'once' | 'always'> {
  const ending = { requests: 1, ...(entries === undefined ? {} : { entries }) };
  return { once: ending, always: ending };
}

/** An answer that is odd, and says all the same what there is to say about each id. */
export function harmless(name: string, strike: FaultLine['strike']): FaultLine {
  return { name, strike, ...standing() };
}

export function failed(id: string, category: string): EntrySummary {
  return { id, kind: 'failed', category };
}

export function missing(id: string): EntrySummary {
  return { id, kind: 'missing', category: 'OBJECT_NOT_FOUND' };
}
