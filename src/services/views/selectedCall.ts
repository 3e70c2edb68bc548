import { Emitter, type ErrorListener, type Event } from '../../base/emitter';
import type { CallId } from '../../calls/callId';

/** The one call a person is looking at, so that the views which show it can follow each other. */
export class SelectedCall {
  private readonly changed: Emitter<CallSelection>;
  readonly onDidChange: Event<CallSelection>;
  private current: CallSelection | undefined;

  constructor(onError?: ErrorListener) {
    this.changed = new Emitter(onError);
    this.onDidChange = this.changed.event;
  }

  /** What was selected last; its look-up may be gone. */
  get(): CallSelection | undefined {
    return this.current;
  }

  /**
   * Tells everybody but where a view selects the same call again: a view that follows would lead the one it follows. A command
   * means what it says, for the call may have gone out of sight since.
   */
  select(selection: CallSelection): void {
    const { current } = this;
    const isSame = current?.lookupId === selection.lookupId && current.id === selection.id;
    if (!isSame || selection.by === 'command') {
      this.current = selection;
      this.changed.fire(selection);
    }
  }
}

/** The call that is looked at. */
export interface CallSelection {
  readonly lookupId: string;
  /** The id as it was asked for: two entries may share one call. */
  readonly id: CallId;
  /** The view it was selected in, which need not follow. */
  readonly by: 'tree' | 'results' | 'command';
}
