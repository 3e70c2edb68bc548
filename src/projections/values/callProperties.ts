import type { CallEntry } from '../../calls/callEntry';
import type { Lookup } from '../../calls/lookup';

/**
 * Names the properties that a table of calls needs columns for: those that were asked for, in that order, then whatever else came.
 * HubSpot always sends some, and a table that leaves out what nobody asked for would hide it. Fed bit by bit: to look at a hundred
 * thousand calls takes a while.
 */
export class CallProperties {
  private readonly asked: readonly string[];
  private readonly occurring = new Set<string>();

  constructor({ options, plan }: Pick<Lookup, 'options' | 'plan'>) {
    this.asked = [...new Set([...options.properties, ...(plan.batches[0]?.properties ?? [])])];
  }

  take(entries: readonly CallEntry[]): void {
    for (const { call } of entries) {
      for (const name in call.properties) {
        this.occurring.add(name);
      }
    }
  }

  /** An asked one that no call has is left out: HubSpot does not know it. */
  get names(): readonly string[] {
    const others = [...this.occurring].filter(name => !this.asked.includes(name)).sort();
    return [...this.asked.filter(name => this.occurring.has(name)), ...others];
  }
}
