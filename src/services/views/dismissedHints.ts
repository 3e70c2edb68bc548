import { Emitter, type ErrorListener, type Event } from '../../base/emitter';
import type { StateStore } from '../ports';

const key = 'dismissedHints';

/** The accounts whose hint that owners stay IDs was read and put away. */
export class DismissedHints {
  private readonly changed: Emitter<undefined>;
  readonly onDidChange: Event<undefined>;

  constructor(
    private readonly state: StateStore,
    onError?: ErrorListener,
  ) {
    this.changed = new Emitter(onError);
    this.onDidChange = this.changed.event;
  }

  has(accountId: string): boolean {
    return this.list().includes(accountId);
  }

  async dismiss(accountId: string): Promise<void> {
    if (!this.has(accountId)) {
      await this.state.update(key, [...this.list(), accountId]);
      this.changed.fire(undefined);
    }
  }

  /** What is stored may come from another version. */
  private list(): readonly string[] {
    const stored = this.state.get(key);
    return Array.isArray(stored) ? stored.filter(id => typeof id === 'string') : [];
  }
}
