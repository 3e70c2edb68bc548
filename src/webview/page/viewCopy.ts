import { applySplices } from '../../base/applySplices';
import type { Contents, ResultsChange, ResultsView } from '../../protocol/resultsProtocol';
import { arrangeView, type ArrangedView } from './arrangeView';
import { shareUnchanged } from './shareUnchanged';

/** `missed`: a message before this one is missing, and all is to be asked for again. `ignored`: that has been done. */
export type Taken = 'taken' | 'missed' | 'ignored';

/** The panel's copy of the view, made message by message. What does not change stays the very same, for the panel to leave alone. */
export class ViewCopy {
  /** What the messages since the last `open` make, as long as none is missing. */
  private arrived: ArrangedView | undefined;
  private number = 0;
  private shown: ArrangedView | undefined;
  private isMending = false;

  /** What to show; `undefined` before anything has come. */
  get view(): ResultsView | undefined {
    return this.shown?.view;
  }

  take(message: Contents): Taken {
    if (message.kind === 'open') {
      this.isMending = this.shown !== undefined;
      this.arrived = undefined;
    } else if (this.arrived === undefined) {
      return 'ignored';
    } else if (message.number !== this.number + 1) {
      this.arrived = undefined;
      return 'missed';
    }
    this.number = message.number;
    this.arrived = applyChange(this.arrived, message);
    if (!this.isMending) {
      this.shown = this.arrived;
    } else if (message.isWhole) {
      this.mend(this.arrived);
    }
    return 'taken';
  }

  /** What was sent a second time is new to the browser all through, and may yet say the same. Until it is whole, less would be shown. */
  private mend({ frame, lists }: ArrangedView): void {
    const parts = shareUnchanged(
      { frame: this.shown?.frame, lists: this.shown?.lists },
      { frame, lists },
    );
    this.arrived = arrangeView(this.shown, parts);
    this.shown = this.arrived;
    this.isMending = false;
  }
}

function applyChange(
  base: ArrangedView | undefined,
  { frame, splices }: ResultsChange,
): ArrangedView {
  const { problems = [], results = [], errors = [], requests = [] } = base?.lists ?? {};
  return arrangeView(base, {
    frame: shareUnchanged(base?.frame, frame),
    lists: {
      problems: applySplices(problems, splices.problems),
      results: applySplices(results, splices.results),
      errors: applySplices(errors, splices.errors),
      requests: applySplices(requests, splices.requests),
    },
  });
}
