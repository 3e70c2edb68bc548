import { countEntries } from '../../src/calls/summarizeLookup';
import type { Services } from '../../src/services/createServices';
import { checkPromise } from '../support/hubspot/checkPromise';

/** Follows what is published of one look-up: asserts of each snapshot what is promised, and cancels where it is told to. */
export class Watch implements Disposable {
  snapshots = 0;
  cancels = 0;
  private readonly subscription: { dispose(): unknown };
  /** A listener must not throw: what it finds is told later. */
  private flaw: Error | undefined;

  /** Cancels once each when these parts of all ids, from 0 to 1, have their answer. */
  constructor(
    private readonly services: Services,
    private readonly ids: readonly string[],
    private readonly cancelAt: readonly number[],
  ) {
    this.subscription = services.store.onDidChange(({ id }) => this.look(id));
  }

  /** Throws what was wrong with a snapshot, if anything was. */
  [Symbol.dispose](): void {
    this.subscription.dispose();
    if (this.flaw !== undefined) {
      throw this.flaw;
    }
  }

  private look(id: string): void {
    const { lookups, store } = this.services;
    const lookup = store.get(id);
    if (lookup === undefined) {
      return;
    }
    this.snapshots++;
    try {
      checkPromise(lookup, this.ids);
    } catch (error) {
      this.flaw ??= error instanceof Error ? error : new Error(String(error));
    }
    const { failed, notSent, requested } = countEntries(lookup);
    const next = this.cancelAt[this.cancels] ?? Infinity;
    if (lookup.state === 'running' && 1 - (failed + notSent) / requested >= next) {
      this.cancels++;
      lookups.cancel(id);
    }
  }
}
