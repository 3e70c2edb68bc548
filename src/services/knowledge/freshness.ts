import type { Clock } from '../ports';

/** How long an answer counts as known. */
const lifetimeMs = 10 * 60_000;

/** A failure is tried again sooner, but not at each look. */
const failureLifetimeMs = 60_000;

/** Whether what HubSpot has said about something need not be asked for again. Nothing is fresh that was never asked for. */
export class Freshness {
  private endsMs = -Infinity;
  private readMs = -Infinity;

  constructor(private readonly clock: Clock) {}

  /** A clock that was put back does not make anything live for longer. */
  get isFresh(): boolean {
    const nowMs = this.clock.now();
    return this.readMs <= nowMs && nowMs < this.endsMs;
  }

  /** Something was asked for just now. */
  renew(isFailed: boolean): void {
    this.readMs = this.clock.now();
    this.endsMs = this.readMs + (isFailed ? failureLifetimeMs : lifetimeMs);
  }

  expire(): void {
    this.endsMs = -Infinity;
  }
}
