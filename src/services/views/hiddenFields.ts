import { Emitter, type ErrorListener, type Event } from '../../base/emitter';
import type { Preferences } from './preferences';

/** Whether comparisons hide what changes by itself: once decided, it holds for later ones, in other windows too. */
export class HiddenFields {
  private readonly changed: Emitter<boolean>;
  readonly onDidChange: Event<boolean>;

  constructor(
    private readonly preferences: Preferences,
    onError?: ErrorListener,
  ) {
    this.changed = new Emitter(onError);
    this.onDidChange = this.changed.event;
  }

  get areHidden(): boolean {
    return this.preferences.get('volatileFields') === 'hidden';
  }

  hide(areHidden: boolean): void {
    this.preferences.set('volatileFields', areHidden ? 'hidden' : 'shown');
    this.changed.fire(areHidden);
  }
}
