import type { RateLimit } from './rateLimit';

/**
 * Who uses how much of HubSpot's window: we count our requests, and each answer says how many there were of everybody. They arrive
 * in another order than they were sent in, and later, so that an answer only tells between which bounds the others' part is.
 */
export class SharedWindow {
  /** Those of ours that HubSpot may count now, oldest first. */
  private readonly ours = new Set<Sent>();
  /** How many of them have left {@link ours} so far by their age. */
  private aged = 0;
  /** What the answers of the last interval say, oldest first. */
  private readonly bounds: OthersBounds[] = [];

  /** Counts a request that is sent now. */
  send(intervalMs: number): Sent {
    const sentMs = performance.now();
    let before = this.ours.size;
    for (const each of this.ours) {
      if (each.sentMs > sentMs - intervalMs) break;
      before--;
    }
    const sent = { sentMs, place: before + 1, agedBefore: this.aged };
    this.ours.add(sent);
    return sent;
  }

  /** HubSpot counts it no longer. */
  age(sent: Sent): void {
    if (this.ours.delete(sent)) {
      this.aged++;
    }
  }

  /** HubSpot has refused it. Whether it counts what it refuses is not documented; if it does, others seem to use more, and we less. */
  refuse(sent: Sent): void {
    this.ours.delete(sent);
  }

  /** Takes in the limit that came with the answer to a request. */
  learn({ requests, remaining, intervalMs }: RateLimit, sent: Sent): void {
    const atMs = performance.now();
    while ((this.bounds[0]?.atMs ?? atMs) <= atMs - intervalMs - longestTravelMs) {
      this.bounds.shift();
    }
    if (remaining === undefined) {
      return;
    }
    const used = requests - remaining;
    // All that may have arrived before it, be it sent later.
    const mostOurs = this.ours.size + this.aged - sent.agedBefore;
    this.bounds.push({ atMs, least: used - mostOurs, likely: used - sent.place });
  }

  /**
   * How many requests of the window are others'. What has been proven counts; until a burst of ours has been answered nothing is,
   * and the order they were sent in tells most. Of that the lowest: whatever is late makes it seem more.
   */
  get usedByOthers(): number {
    let least = 0;
    let likely = Infinity;
    for (const each of this.bounds) {
      least = Math.max(least, each.least);
      likely = Math.min(likely, each.likely);
    }
    return this.bounds.length === 0 ? 0 : Math.max(least, likely);
  }

  /** When the oldest of ours was sent, by a clock that does not jump. */
  get firstSentMs(): number | undefined {
    const [first] = this.ours;
    return first?.sentMs;
  }
}

/** A request of ours. */
export interface Sent {
  /** By a clock that does not jump. */
  readonly sentMs: number;
  /** How many of ours had been sent in the interval up to it, itself included. */
  readonly place: number;
  readonly agedBefore: number;
}

/**
 * HubSpot counts when a request arrives, which is not later than its answer. One that is long in being answered has arrived
 * by now all the same.
 */
export const longestTravelMs = 2_000;

/** What an answer says about the part of the others. */
interface OthersBounds {
  readonly atMs: number;
  readonly least: number;
  readonly likely: number;
}
