import type { ResultsView } from '../../protocol/resultsProtocol';
import type { TabContext } from '../panel/resultsTab';

/** Asks for more of a long response where only its beginning has been sent, and a place behind that is to be shown. */
export class MoreOfDocument {
  /** How many of the results are on their way; all of them where it is not cut. */
  private cutAt = Infinity;
  /** How many were asked for. */
  private asked = 0;

  constructor(private readonly post: TabContext['post']) {}

  show({ cutAt = Infinity }: ResultsView): void {
    this.cutAt = cutAt;
  }

  askFor([list, index]: readonly (string | number)[]): void {
    const atLeast = Number(index) + 1;
    if (list === 'results' && atLeast > Math.max(this.cutAt, this.asked)) {
      this.asked = atLeast;
      this.post({ kind: 'showMore', atLeast });
    }
  }
}
