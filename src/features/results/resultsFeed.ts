import { diffItems } from '../../base/diffItems';
import { Paced } from '../../base/paced';
import type { Lookup } from '../../calls/lookup';
import { nextSlice, type ViewSlice } from '../../projections/results/nextSlice';
import { projectResults, type ResultsSources } from '../../projections/results/projectResults';
import {
  emptyLists,
  takeApart,
  type ViewLists,
  type ViewParts,
} from '../../projections/results/viewParts';
import type { Contents, ResultsChange, ResultsView } from '../../protocol/resultsProtocol';
import type { ResultsTabName } from '../../protocol/resultsTabs';
import { resultsStrings } from './resultsStrings';
import { viewOfTab, type DocumentRoom } from './viewOfTab';

/** Answers arrive faster than anyone reads: after the first ones, the panel is told of them this often. */
const updateEveryMs = 500;

/** How much of each list is in one message, in characters: at first what fills the screen, then twice as much each time. */
const mostAtFirst = 12_000;
const mostAtOnce = 750_000;

/** How much of the response is shown before somebody asks for more, in characters: text of more than this takes seconds to draw. */
const roomAtOnce = 5_000_000;

/**
 * Sends a results panel what the tab it shows needs of a look-up: each call once, not too many at a time, more when the panel has
 * shown what it was sent. Nothing is projected but to be sent.
 */
export class ResultsFeed {
  /** What the panel has, or is being sent; `undefined` while nobody sees it. */
  private target: ViewParts | undefined;
  private sent: ViewLists = emptyLists;
  private isWhole = true;
  /** Whether the target holds an answer: the first one is what somebody is waiting for. */
  private hasAnswer = false;
  private most = mostAtFirst;
  private number = 0;
  private tab: ResultsTabName = 'json';
  /** How much of a long response is sent. */
  private beginning: DocumentRoom = { room: roomAtOnce, atLeast: 0 };
  /** The panel has not shown yet what it was sent last. */
  private isBusy = false;
  /** Whether the look-up is newer than the target, and may be sent. */
  private isDue = false;
  private readonly news = new Paced(updateEveryMs, () => {
    this.isDue = true;
    this.sendNext();
  });

  constructor(
    private lookup: Lookup,
    private readonly sources: () => ResultsSources,
    private readonly post: (message: Contents) => void,
  ) {}

  /** Begins anew, for a panel that has nothing and shows this tab. */
  open(tab: ResultsTabName): void {
    this.close();
    this.tab = tab;
    this.target = this.project();
    const strings = resultsStrings();
    this.post({ kind: 'open', strings, tab, ...this.nextChange(this.target) });
  }

  /** The panel shows another tab: what that needs is sent at once. */
  showTab(tab: ResultsTabName): void {
    this.tab = tab;
    this.isWhole = false;
    this.sendNext();
  }

  /** Sends more of a long response: so many results where a number is given, else as much again. */
  showMore(atLeast?: number): void {
    const { beginning } = this;
    if (atLeast === undefined) {
      this.beginning = { ...beginning, room: beginning.room + roomAtOnce };
    } else if (atLeast > beginning.atLeast) {
      this.beginning = { ...beginning, atLeast };
    } else {
      return;
    }
    this.isWhole = false;
    this.sendNext();
  }

  /** Sends nothing until the panel asks again. */
  close(): void {
    this.news.cancel();
    this.target = undefined;
    this.sent = emptyLists;
    this.most = mostAtFirst;
    this.isBusy = false;
  }

  /** Takes a newer state of the look-up: the first answers and the last are sent at once, those between now and then. */
  update(lookup: Lookup): void {
    this.lookup = lookup;
    if (lookup.state !== 'running' || !this.hasAnswer) {
      this.news.runNow();
    } else {
      this.news.run();
    }
  }

  /** Something else is known now of the account. */
  refresh(): void {
    this.news.run();
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
    if (this.isDue) {
      this.target = this.project();
    } else if (this.isWhole) {
      return;
    }
    this.post({ kind: 'update', ...this.nextChange(this.target) });
  }

  private project(): ViewParts {
    this.isDue = false;
    this.news.rest();
    this.hasAnswer = this.lookup.exchanges.length > 0;
    return takeApart(projectResults(this.lookup, this.sources()));
  }

  private nextChange(view: ViewParts): ResultsChange {
    const { frame, lists } = viewOfTab(this.tab, view, this.sent, this.beginning);
    return this.changeTo(frame, nextSlice(this.sent, lists, this.most));
  }

  private changeTo(frame: ResultsView, { lists, isWhole }: ViewSlice): ResultsChange {
    const { sent } = this;
    this.most = hasNoAnswer(lists) ? mostAtFirst : Math.min(2 * this.most, mostAtOnce);
    this.sent = lists;
    this.isWhole = isWhole;
    this.isBusy = true;
    this.number += 1;
    const splices = {
      problems: diffItems(sent.problems, lists.problems),
      results: diffItems(sent.results, lists.results),
      errors: diffItems(sent.errors, lists.errors),
      requests: diffItems(sent.requests, lists.requests),
    };
    return { number: this.number, frame, splices, isWhole };
  }
}

function hasNoAnswer({ results, errors, requests }: ViewLists): boolean {
  return results.length === 0 && errors.length === 0 && requests.length === 0;
}
