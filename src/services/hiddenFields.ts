import { Emitter, type ErrorListener, type Event } from '../base/emitter';
import type { StateStore } from './ports';

/** Whether comparisons hide what changes by itself: once decided, it holds for later ones and in every window. */
export class HiddenFields {
  private readonly changed: Emitter<boolean>;
  readonly onDidChange: Event<boolean>;

  constructor(
    private readonly state: StateStore,
    onError?: ErrorListener,
  ) {
    this.changed = new Emitter(onError);
    this.onDidChange = this.changed.event;
  }

  get areHidden(): boolean {
    return this.state.get(stateKey) === true;
  }

  async hide(areHidden: boolean): Promise<void> {
    await this.state.update(stateKey, areHidden);
    this.changed.fire(areHidden);
  }
}

const stateKey = 'hidesVolatileFields';
