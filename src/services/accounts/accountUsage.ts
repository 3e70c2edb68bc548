import { Emitter, type ErrorListener, type Event } from '../../base/emitter';
import { Paced } from '../../base/paced';
import type { BurstUsage } from '../../calls/burstUsage';
import { dayOf, isNearLimit, type DailyUsage } from '../../calls/dailyUsage';
import type { LookupAccount } from '../../calls/lookup';
import type { Metered } from '../../hubspot/transports/meteredTransport';
import type { Clock } from '../ports';

/** Answers come by the hundred; nobody reads faster. */
const tellEveryMs = 2_000;

/** What is said of a number is another thing the next day. */
const ageEveryMs = 10 * 60_000;

/** How much of each account's limits is used, as HubSpot's last answer said. */
export class AccountUsage {
  private readonly daily = new Map<string, DailyUsage>();
  private readonly bursts = new Map<string, BurstUsage>();
  /** The day, in UTC, that somebody was warned on. */
  private readonly warnedOn = new Map<string, string>();
  private readonly near: Emitter<string>;
  /** Tells the id of an account whose daily limit is near, once a day: answers come by the hundred. */
  readonly onNearLimit: Event<string>;
  private readonly changed: Emitter<undefined>;
  /** Tells now and then that something else is known, or that what is known has aged. */
  readonly onDidChange: Event<undefined>;
  private readonly telling = new Paced(tellEveryMs, () => this.changed.fire(undefined));
  private aging: NodeJS.Timeout | undefined;

  constructor(
    private readonly clock: Clock,
    onError?: ErrorListener,
  ) {
    this.near = new Emitter(onError);
    this.onNearLimit = this.near.event;
    this.changed = new Emitter(onError);
    this.onDidChange = this.changed.event;
  }

  /** Of the day on which it was said, which need not be today. */
  get({ id }: Pick<LookupAccount, 'id'>): DailyUsage | undefined {
    return this.daily.get(id);
  }

  burst({ id }: Pick<LookupAccount, 'id'>): BurstUsage | undefined {
    return this.bursts.get(id);
  }

  note({ id }: Pick<LookupAccount, 'id'>, { burst, daily }: Metered): void {
    const at = new Date(this.clock.now()).toISOString();
    if (burst?.remaining !== undefined) {
      const { intervalMs, remaining, requests } = burst;
      this.bursts.set(id, { limit: requests, remaining, intervalMs, at });
    }
    if (daily !== undefined) {
      const known = { ...daily, at };
      this.daily.set(id, known);
      this.warn(id, known);
    }
    this.telling.run();
    this.aging ??= setInterval(() => this.telling.run(), ageEveryMs).unref();
  }

  private warn(id: string, known: DailyUsage): void {
    // Asked of each answer, and nearly always in vain.
    if (!isNearLimit(known)) {
      return;
    }
    const day = dayOf(known.at);
    if (this.warnedOn.get(id) !== day) {
      this.warnedOn.set(id, day);
      this.near.fire(id);
    }
  }
}
