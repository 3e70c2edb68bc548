import { strict as assert } from 'node:assert';
import type { Locator, Page } from 'playwright-core';
import { diffItems } from '../../../src/base/diffItems';
import type { AccountKnowledge } from '../../../src/calls/accountKnowledge';
import type { ColumnLayout } from '../../../src/calls/columnLayout';
import type { Lookup } from '../../../src/calls/lookup';
import { decodeFromTable } from '../../../src/features/results/decodeFromTable';
import { meaningsOf } from '../../../src/features/results/meaningsOf';
import { ResultsFeed } from '../../../src/features/results/resultsFeed';
import { TableFeed } from '../../../src/features/results/tableFeed';
import { entryAtPath, placeOfEntry } from '../../../src/projections/response/entryPath';
import { emptyLists, takeApart } from '../../../src/projections/results/viewParts';
import type {
  CallPlace,
  Contents,
  FromResults,
  RawValue,
  ResultsView,
} from '../../../src/protocol/resultsProtocol';
import type { ResultsTabName } from '../../../src/protocol/resultsTabs';
import type { FromTable } from '../../../src/protocol/tableProtocol';
import { buildKnowledge } from '../builders/buildKnowledge';
import { buildSources } from '../builders/buildSources';
import { openPage, type PageOptions } from '../chromium/openPage';
import { eventually } from '../workbench/eventually';
import { buildStrings } from './buildStrings';
import { servePanel } from './servePanel';
import { themes, type ThemeName } from './themes';

export interface ResultsPanelOptions extends PageOptions {
  readonly theme?: ThemeName;
  /** The tab it shows first where its state says nothing. */
  readonly tab?: ResultsTabName;
  /** What an earlier life of the panel left behind. */
  readonly state?: unknown;
}

/** A results panel in a real browser, with the test in the place of the extension. */
export class OpenedResultsPanel {
  /** What the panel said to the extension, in order, but for `shown`. */
  readonly posted: FromResults[] = [];
  /** What the table of calls asked for, in order. */
  readonly asked: FromTable[] = [];
  /** The values whose meaning the panel asked for, in order. */
  readonly askedMeanings: RawValue[] = [];
  /** What is known of the account; `undefined` while nobody answers what values mean. */
  knowledge: AccountKnowledge | undefined;
  /** How the columns were arranged last. */
  layout: ColumnLayout = [];
  /** Everything the panel was sent, in order. */
  readonly sent: Contents[] = [];
  /** What the browser complained of: forbidden content, errors, warnings. */
  readonly complaints: string[] = [];
  /** What the panel asked VS Code to remember, the newest. */
  state: unknown;
  private tab: ResultsTabName = 'json';
  private lookup: Lookup | undefined;
  private feed: ResultsFeed | undefined;
  private tableFeed: TableFeed | undefined;
  /** The call that was last looked at elsewhere. */
  private selected: CallPlace | undefined;
  private lists = emptyLists;
  /** What the table has asked for while nobody answers it. */
  private unanswered: FromTable[] | undefined;
  private shownNumber: number | undefined;

  private constructor(
    readonly page: Page,
    readonly close: () => Promise<void>,
  ) {}

  static async open(
    view: ResultsView,
    options: ResultsPanelOptions = {},
  ): Promise<OpenedResultsPanel> {
    const panel = await OpenedResultsPanel.start(options);
    await panel.show(view);
    await panel.waitUntilShown();
    return panel;
  }

  /** A panel that has asked for its contents and waits for them. */
  static async start(options: ResultsPanelOptions = {}): Promise<OpenedResultsPanel> {
    const served = await servePanel(themes[options.theme ?? 'dark']);
    const opened = await openPage(options);
    const panel = new OpenedResultsPanel(opened.page, async () => {
      await opened.close();
      served.close();
    });
    panel.tab = options.tab ?? panel.tab;
    await panel.listen(options.state);
    await opened.page.goto(served.address);
    assert.equal(panel.posted[0]?.kind, 'ready');
    return panel;
  }

  /** Sends what makes this view of the one before, in one message. What is in both has to be the very same. */
  async show(view: ResultsView): Promise<void> {
    const { frame, lists } = takeApart(view);
    const before = this.lists;
    this.lists = lists;
    const change = {
      number: this.sent.length + 1,
      frame,
      splices: {
        problems: diffItems(before.problems, lists.problems),
        results: diffItems(before.results, lists.results),
        errors: diffItems(before.errors, lists.errors),
        requests: diffItems(before.requests, lists.requests),
      },
      isWhole: true,
    };
    await this.send(
      this.sent.length === 0
        ? { kind: 'open', strings: buildStrings(), tab: this.tab, ...change }
        : { kind: 'update', ...change },
    );
  }

  /** Shows a look-up as the extension does. The feed answered takes its newer states. */
  follow(lookup: Lookup): ResultsFeed {
    this.lookup = lookup;
    this.feed = new ResultsFeed(lookup, buildSources, message => void this.send(message));
    this.feed.open(this.tab);
    const knowledge = buildKnowledge();
    this.tableFeed = new TableFeed(
      lookup,
      { knowledge: () => knowledge, layout: () => this.layout },
      message => void this.sendAnything(message),
      error => this.complaints.push(String(error)),
    );
    return this.feed;
  }

  /** Leaves the table without answers until what this answers is called. */
  holdTable(): () => void {
    const held: FromTable[] = [];
    this.unanswered = held;
    return () => {
      this.unanswered = undefined;
      held.forEach(message => this.answerTable(message));
    };
  }

  /** Tells all of a panel that follows a look-up of a newer state of it. */
  update(lookup: Lookup): void {
    this.lookup = lookup;
    this.feed?.update(lookup);
    this.tableFeed?.update(lookup);
  }

  /** What was copied last. */
  async copied(): Promise<string> {
    const asked = this.asked.findLast(message => message.kind === 'useRows');
    assert.ok(asked !== undefined && asked.use !== 'compare' && asked.use !== 'export');
    return (await this.tableFeed?.copy(asked.use, asked)) ?? '';
  }

  async send(message: Contents): Promise<void> {
    this.sent.push(message);
    await this.sendAnything(message);
  }

  /** Sends as any frame may, whatever it is. */
  async sendAnything(message: unknown): Promise<void> {
    await this.page.evaluate(`window.postMessage(${JSON.stringify(message)})`);
  }

  /** Tells the panel which call is looked at elsewhere, now and whenever it shows another tab. */
  async select(selected: CallPlace): Promise<void> {
    this.selected = selected;
    await this.sendAnything({ kind: 'select', ...selected });
  }

  /** Until the panel says that it shows what it was sent last. */
  waitUntilShown(): Promise<void> {
    return eventually(() => assert.equal(this.shownNumber, this.sent.at(-1)?.number));
  }

  /** The tree's line at a place, as its text shows it. */
  line(...path: readonly (string | number)[]): Locator {
    const pointer = path.map(name => `/${name}`).join('');
    return this.page.locator(`[data-path="${encodeURIComponent(pointer)}"]`);
  }

  /** Whether the tree's line at a place can be seen without scrolling. */
  async isOnScreen(...path: readonly (string | number)[]): Promise<boolean> {
    const line = await this.line(...path).boundingBox();
    const tree = await this.page.locator('[data-jsoneditor-scrollable-contents]').boundingBox();
    return line !== null && tree !== null && line.y >= tree.y && line.y < tree.y + tree.height;
  }

  /** Scrolls the tree, as a wheel does: without a press of anything. */
  async scrollBy(pixels: number): Promise<void> {
    const scroller = `document.querySelector('[data-jsoneditor-scrollable-contents]')`;
    await this.page.evaluate(`${scroller}.scrollBy(0, ${pixels})`);
  }

  private receive(message: FromResults): void {
    const forTable = decodeFromTable(message);
    if (forTable !== undefined) {
      this.receiveForTable(forTable);
      return;
    }
    if (message.kind === 'shown') {
      this.shownNumber = message.number;
      this.feed?.shown(message.number);
      return;
    }
    if (message.kind === 'readMeanings') {
      this.askedMeanings.push(...message.values);
      const meanings = this.knowledge && meaningsOf(message.values, this.knowledge);
      if (meanings !== undefined) void this.sendAnything({ kind: 'meanings', meanings });
      return;
    }
    this.posted.push(message);
    if (message.kind === 'ready') {
      this.tab = message.tab ?? this.tab;
      this.feed?.open(this.tab);
    } else if (message.kind === 'showTab') {
      this.tab = message.tab;
      this.feed?.showTab(message.tab);
      this.selectLast();
    } else if (message.kind === 'openJson') {
      this.feed?.showTab('json');
      void this.sendAnything({ kind: 'showTab', tab: 'json' });
      const place = this.lookup && placeOfEntry(this.lookup, message.id);
      if (place !== undefined) {
        void this.select({ ...place, isCommand: true });
      }
    } else if (message.kind === 'goTo' && this.lookup !== undefined) {
      const place = placeOfEntry(this.lookup, entryAtPath(this.lookup, message.path) ?? '');
      void (place === undefined
        ? this.sendAnything({ kind: 'reveal', path: message.path })
        : this.select({ ...place, isCommand: true }));
    } else if (message.kind === 'showMore') {
      this.feed?.showMore(message.atLeast);
    }
  }

  private selectLast(): void {
    if (this.selected !== undefined) {
      void this.sendAnything({ kind: 'select', ...this.selected, isCommand: false });
    }
  }

  private receiveForTable(message: FromTable): void {
    this.asked.push(message);
    if (this.unanswered === undefined) {
      this.answerTable(message);
    } else {
      this.unanswered.push(message);
    }
  }

  private answerTable(message: FromTable): void {
    if (message.kind === 'tableQuery') {
      void this.tableFeed?.show(message);
    } else if (message.kind === 'tableRows') {
      this.tableFeed?.sendRows(message.order, message);
    } else if (message.kind === 'tableLayout') {
      this.layout = message.layout;
    } else if (message.kind === 'tableHidden') {
      this.tableFeed?.close();
    }
  }

  private async listen(state: unknown): Promise<void> {
    const { page } = this;
    await page.exposeFunction('testPosted', (message: FromResults) => this.receive(message));
    await page.exposeFunction('testState', (newest: unknown) => (this.state = newest));
    await page.exposeFunction('testViolation', (what: string) => this.complaints.push(what));
    page.on('pageerror', error => this.complaints.push(String(error)));
    page.on('console', message => {
      if (message.type() !== 'log') {
        this.complaints.push(message.text());
      }
    });
    await page.addInitScript(`
      window.acquireVsCodeApi = () => ({
        postMessage: message => void testPosted(message),
        getState: () => (${JSON.stringify(state)}),
        setState: state => void testState(state),
      });
      document.addEventListener('securitypolicyviolation', event =>
        testViolation(event.violatedDirective + ' forbids ' + (event.blockedURI || event.sample)),
      );
    `);
  }
}
