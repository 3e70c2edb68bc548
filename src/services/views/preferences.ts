import { Emitter, type ErrorListener, type Event } from '../../base/emitter';
import type { StateStore } from '../ports';

/** How somebody has arranged the views, kept for the next one and the next window. Never CRM data. */
export class Preferences {
  private readonly chosen: Emitter<PreferenceName>;
  /** Tells what somebody has just chosen, be it the same again. */
  readonly onDidChoose: Event<PreferenceName>;

  constructor(
    private readonly state: StateStore,
    onError?: ErrorListener,
  ) {
    this.chosen = new Emitter(onError);
    this.onDidChoose = this.chosen.event;
  }

  /** As it was kept, maybe by another version: whoever asks decodes it. */
  get(name: PreferenceName): unknown {
    return this.state.get(keyOf(name));
  }

  set(name: PreferenceName, value: string): void {
    // What cannot be kept costs a click in the next window; nothing here depends on it.
    this.state.update(keyOf(name), value).catch(() => undefined);
    this.chosen.fire(name);
  }
}

/**
 * `resultsTab`: the tab that the next results panel shows first. `columns`: how its table of calls is arranged, as JSON.
 * `volatileFields`: whether comparisons show or hide what changes by itself.
 */
export type PreferenceName = 'resultsTab' | 'columns' | 'volatileFields';

function keyOf(name: PreferenceName): string {
  return `preferences.${name}`;
}
