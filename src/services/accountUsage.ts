import { Emitter, type ErrorListener, type Event } from '../base/emitter';
import { isNearLimit, type DailyUsage } from '../calls/dailyUsage';
import type { LookupAccount } from '../calls/lookup';
import type { Clock } from './ports';

/** How much of each account's requests for the day are used, as HubSpot's last answer said. */
export class AccountUsage {
  private readonly usages = new Map<string, DailyUsage>();
  /** The day, in UTC, that somebody was warned on. */
  private readonly warnedOn = new Map<string, string>();
  private readonly near: Emitter<string>;
  /** Tells the id of an account whose daily limit is near, once a day: answers come by the hundred. */
  readonly onNearLimit: Event<string>;

  constructor(
    private readonly clock: Clock,
    onError?: ErrorListener,
  ) {
    this.near = new Emitter(onError);
    this.onNearLimit = this.near.event;
  }

  get({ id }: Pick<LookupAccount, 'id'>): DailyUsage | undefined {
    return this.usages.get(id);
  }

  note({ id }: Pick<LookupAccount, 'id'>, usage: Omit<DailyUsage, 'at'>): void {
    const known = { ...usage, at: new Date(this.clock.now()).toISOString() };
    this.usages.set(id, known);
    const day = known.at.slice(0, 10);
    if (isNearLimit(known) && this.warnedOn.get(id) !== day) {
      this.warnedOn.set(id, day);
      this.near.fire(id);
    }
  }
}
