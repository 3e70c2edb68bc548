import { diffItems } from '../../base/diffItems';
import type { Lookup } from '../../calls/lookup';
import { nextSlice } from '../../projections/nextSlice';
import { projectResults } from '../../projections/projectResults';
import { emptyLists, takeApart, type ViewLists, type ViewParts } from '../../projections/viewParts';
import type { ResultsChange, ToResults } from '../../protocol/resultsProtocol';
import { resultsStrings } from './resultsStrings';

/** Answers arrive faster than anyone reads: after the first ones, the panel is told of them this often. */
const updateEveryMs = 500;

/** How much of each list is in one message, in characters: at first what fills the screen, then twice as much each time. */
const mostAtFirst = 12_000;
const mostAtOnce = 750_000;

/**
 * Sends a results panel what it shows of a look-up: each call once, not too many at a time, more when the panel has shown what it
 * was sent. Nothing is projected but to be sent.
 */
export class ResultsFeed {
  /** What the panel has, or is being sent; `undefined` while nobody sees it. */
  private target: ViewParts | undefined;
  private sent: ViewLists = emptyLists;
  private isWhole = true;
  private most = mostAtFirst;
  private number = 0;
  /** The panel has not shown yet what it was sent last. */
  private isBusy = false;
  /** Whether the look-up is newer than the target, and may be sent. */
  private news: 'none' | 'waiting' | 'due' = 'none';
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private lookup: Lookup,
    private readonly post: (message: ToResults) => void,
  ) {}

  /** Begins anew, for a panel that has nothing. */
  open(): void {
    this.close();
    this.target = this.project();
    this.post({ kind: 'open', strings: resultsStrings(), ...this.nextChange(this.target) });
  }

  /** Sends nothing until the panel asks again. */
  close(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.target = undefined;
    this.sent = emptyLists;
    this.most = mostAtFirst;
    this.isBusy = false;
  }

  /** Takes a newer state of the look-up: the first answers and the last are sent at once, those between now and then. */
  update(lookup: Lookup): void {
    this.lookup = lookup;
    const isUrgent =
      lookup.state !== 'running' || hasNoAnswer(this.sent) || this.timer === undefined;
    this.news = isUrgent ? 'due' : 'waiting';
    this.sendNext();
  }

  /** The panel shows the message of this number. */
  shown(number: number): void {
    if (number === this.number) {
      this.isBusy = false;
      this.sendNext();
    }
  }

  private sendNext(): void {
    if (this.target === undefined || this.isBusy) {
      return;
    }
    if (this.news === 'due') {
      this.target = this.project();
    } else if (this.isWhole) {
      return;
    }
    this.post({ kind: 'update', ...this.nextChange(this.target) });
  }

  private project(): ViewParts {
    this.news = 'none';
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.news === 'waiting') {
        this.news = 'due';
        this.sendNext();
      }
    }, updateEveryMs);
    return takeApart(projectResults(this.lookup));
  }

  private nextChange({ frame, lists: target }: ViewParts): ResultsChange {
    const { sent } = this;
    const { lists, isWhole } = nextSlice(sent, target, this.most);
    this.most = hasNoAnswer(lists) ? mostAtFirst : Math.min(2 * this.most, mostAtOnce);
    this.sent = lists;
    this.isWhole = isWhole;
    this.isBusy = true;
    this.number += 1;
    const splices = {
      problems: diffItems(sent.problems, lists.problems),
      results: diffItems(sent.results, lists.results),
      errors: diffItems(sent.errors, lists.errors),
    };
    return { number: this.number, frame, splices, isWhole };
  }
}

function hasNoAnswer({ results, errors }: ViewLists): boolean {
  return results.length === 0 && errors.length === 0;
}
