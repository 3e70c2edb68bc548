import { strict as assert } from 'node:assert';
import { mock } from 'node:test';
import * as fc from 'fast-check';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../../../src/base/json';
import type { Lookup } from '../../../../src/calls/lookup';
import { ResultsFeed } from '../../../../src/features/results/resultsFeed';
import { projectResults } from '../../../../src/projections/results/projectResults';
import type { Contents, ResultsView } from '../../../../src/protocol/resultsProtocol';
import type { ResultsTabName } from '../../../../src/protocol/resultsTabs';
import { decodeToResults } from '../../../../src/webview/page/decodeToResults';
import { isContents } from '../../../../src/webview/page/isContents';
import { ViewCopy } from '../../../../src/webview/page/viewCopy';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildLookup } from '../../../support/builders/buildLookup';
import { buildSources } from '../../../support/builders/buildSources';

describe('The results panel’s feed', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('brings the panel every state in the end, in whatever order the batches arrive', () => {
    const arrivals = fc.shuffledSubarray([...batches.keys()], { minLength: batches.length });
    const pauses = fc.array(fc.nat(700), { minLength: batches.length, maxLength: batches.length });
    fc.assert(
      fc.property(arrivals, pauses, fc.boolean(), (order, waits, isSlow) => {
        const panel = new Panel(lookupOf([]));
        if (!isSlow) {
          panel.listen();
        }
        order.forEach((_, index) => {
          const before = panel.results;
          panel.feed.update(lookupOf(order.slice(0, index + 1)));
          mock.timers.tick(waits[index] ?? 0);
          assert.ok(before.every(call => panel.results.includes(call)));
        });
        const ended = lookupOf(order, 'done');
        panel.feed.update(ended);
        panel.listen();
        assert.deepEqual(panel.view, asSent(projectResults(ended, buildSources())));
        panel.feed.close();
      }),
    );
  });

  it('leaves what the panel has where it is', () => {
    const panel = new Panel(lookupOf([2]));
    panel.listen();
    const before = panel.results;
    panel.feed.update(lookupOf([0, 1, 2, 3], 'done'));
    assert.equal(before.length, callsInBatch);
    assert.deepEqual(panel.results.slice(2 * callsInBatch, 3 * callsInBatch), before);
    before.forEach((call, index) => assert.equal(panel.results[2 * callsInBatch + index], call));
  });

  it('sends nothing a second time', () => {
    const panel = new Panel(lookupOf([1]));
    panel.listen();
    panel.feed.update(lookupOf([0, 1], 'done'));
    const sent = JSON.stringify(panel.sent.at(-1)?.splices);
    assert.match(sent, /Call 0-1/);
    assert.match(sent, /Call 0-2 was not found/);
    assert.doesNotMatch(sent, /Call 1-[01]/);
  });

  it('sends what fills the screen first, and the rest little by little as the panel keeps up', () => {
    const large = lookupOf([0], 'done', largeBatches);
    const panel = new Panel(large);
    assert.equal(panel.sent.length, 1);
    assert.ok(panel.results.length > 0, 'the first message shows nothing');
    assert.ok(panel.results.length < 50, `${panel.results.length} calls are no beginning`);
    panel.listen();
    assert.deepEqual(panel.view, asSent(projectResults(large, buildSources())));
    const sizes = panel.sent.map(message => JSON.stringify(message).length);
    assert.ok(sizes.length > 5, `${sizes.length} messages`);
    assert.ok(Math.max(...sizes) < 1_000_000, `one of ${Math.max(...sizes)} characters`);
  });

  it('sends each tab what it shows, when it is shown, and once', () => {
    const panel = new Panel(lookupOf([0, 1]), 'requests');
    panel.listen();
    const counts = () => [panel.results.length, panel.view?.requests.length];
    assert.deepEqual(counts(), [0, 2]);
    assert.equal(panel.view?.problems.length, 2, 'problems stand above every tab');
    panel.feed.update(lookupOf([0, 1, 2]));
    mock.timers.tick(500);
    assert.deepEqual(counts(), [0, 3]);
    panel.feed.showTab('json');
    assert.equal(panel.results.length, 3 * callsInBatch);
    panel.feed.update(lookupOf([0, 1, 2, 3], 'done'));
    assert.deepEqual(counts(), [4 * callsInBatch, 3]);
    panel.feed.showTab('requests');
    assert.deepEqual(counts(), [4 * callsInBatch, 4]);
    const sent = panel.sent.flatMap(({ splices }) => splices.results.flatMap(({ items }) => items));
    assert.equal(sent.length, 4 * callsInBatch);
  });

  it('leaves off what has been overtaken', () => {
    const panel = new Panel(lookupOf([0], 'running', largeBatches));
    panel.feed.update(lookupOf([1], 'done'));
    panel.listen();
    assert.equal(panel.sent.length, 2);
    assert.equal(panel.results.length, callsInBatch);
  });

  it('sends the first answers and the end at once, and what is between twice a second', () => {
    const panel = new Panel(lookupOf([]));
    panel.listen();
    const counts = (): readonly number[] => panel.sent.map(countSent);
    panel.feed.update(lookupOf([]));
    panel.feed.update(lookupOf([0]));
    assert.deepEqual(counts(), [0, 0, callsInBatch]);
    panel.feed.update(lookupOf([0, 1]));
    mock.timers.tick(499);
    panel.feed.update(lookupOf([0, 1, 2]));
    assert.equal(panel.sent.length, 3);
    mock.timers.tick(1);
    assert.equal(panel.sent.length, 4);
    assert.deepEqual(counts().slice(3), [2 * callsInBatch]);
    panel.feed.update(lookupOf([0, 1, 2, 3], 'done'));
    assert.equal(panel.sent.length, 5);
    mock.timers.tick(10_000);
    assert.equal(panel.sent.length, 5);
  });

  it('tells of news at once where the last were long ago', () => {
    const panel = new Panel(lookupOf([0]));
    panel.listen();
    mock.timers.tick(500);
    panel.feed.update(lookupOf([0, 1]));
    assert.equal(panel.sent.length, 2);
  });

  it('sends more of a long response: so many results, or as much again', () => {
    const panel = new Panel(lookupOf([0], 'done', [largeBatch(1_800)]));
    panel.listen();
    const beginning = panel.results.length;
    assert.ok(beginning > 500 && beginning < 1_400, `${beginning} results`);
    assert.equal(panel.view?.cutAt, beginning);
    panel.feed.showMore(beginning + 10);
    assert.equal(panel.results.length, beginning + 10);
    const { length } = panel.sent;
    panel.feed.showMore(beginning + 10);
    panel.feed.showMore(5);
    assert.equal(panel.sent.length, length);
    panel.feed.showMore();
    assert.equal(panel.results.length, 1_800);
    assert.equal(panel.view.cutAt, undefined);
  });

  it('does not even look at states that it does not send', () => {
    const panel = new Panel(lookupOf([0]));
    panel.listen();
    let looks = 0;
    const watched = (batches: readonly number[]): Lookup => {
      const lookup = lookupOf(batches);
      return Object.defineProperty({ ...lookup }, 'exchanges', {
        get: () => ((looks += 1), lookup.exchanges),
      });
    };
    panel.feed.update(watched([0, 1]));
    panel.feed.update(watched([0, 1, 2]));
    assert.equal(looks, 0, 'it was not time yet');
    panel.feed.close();
    panel.feed.update(watched([0, 1, 2, 3]));
    mock.timers.tick(10_000);
    assert.equal(looks, 0, 'nobody sees the panel');
    panel.feed.open('json');
    assert.notEqual(looks, 0);
    assert.equal(panel.results.length, 4 * callsInBatch);
  });

  it('sends all again to a panel that has missed a message, which shows no less meanwhile', () => {
    const panel = new Panel(lookupOf([0], 'running', largeBatches));
    panel.listen();
    const before = panel.results;
    panel.fewest = Infinity;
    panel.loseNext();
    panel.feed.update(lookupOf([0, 1], 'done', largeBatches));
    panel.feed.shown(panel.sent.length);
    panel.feed.update(lookupOf([0, 1, 2], 'done', largeBatches));
    assert.equal(panel.sent.filter(({ kind }) => kind === 'open').length, 2);
    assert.equal(panel.fewest, before.length);
    assert.equal(panel.results.length, before.length + 2 * callsInBatch);
    before.forEach((call, index) => assert.equal(panel.results[index], call));
  });
});

const callsInBatch = 2;

/** What was asked for in each batch of a look-up, and what came back. */
type Batches = readonly { readonly ids: readonly string[]; readonly body: JsonObject }[];

const batches: Batches = Array.from({ length: 4 }, (_, batch) => {
  const ids = [`${batch}-0`, `${batch}-1`];
  const missing = `${batch}-2`;
  return {
    ids: [...ids, missing],
    body: buildAnswerBody(
      ids.map(id => namedCall(id)),
      [missing],
    ),
  };
});

/** The first batch has so much to say that it is not sent at once. */
const largeBatches: Batches = [largeBatch(), ...batches.slice(1)];

function largeBatch(count = 800): Batches[number] {
  const ids = Array.from({ length: count }, (_, index) => `long-${index}`);
  return { ids, body: buildAnswerBody(ids.map(id => namedCall(id, 'word '.repeat(1_000)))) };
}

function namedCall(id: string, hs_call_body = ''): JsonObject {
  return buildCall(id, { hs_call_title: `Call ${id}`, hs_call_body });
}

/** A look-up to which the batches of these numbers have been answered. */
function lookupOf(
  answered: readonly number[],
  state: Lookup['state'] = 'running',
  from: Batches = batches,
): Lookup {
  const ids = from.flatMap(batch => batch.ids);
  const endings = from.filter((_, batch) => answered.includes(batch));
  return { ...buildLookup(ids, ...endings), state };
}

/** A panel without a page: it takes what it is sent, and says that it shows it as soon as it is told to. */
class Panel {
  readonly sent: Contents[] = [];
  readonly feed: ResultsFeed;
  /** The least it has shown since a message was lost. */
  fewest = Infinity;
  private readonly copy = new ViewCopy();
  private isListening = false;
  private isLosing = false;

  constructor(
    lookup: Lookup,
    private readonly tab: ResultsTabName = 'json',
  ) {
    this.feed = new ResultsFeed(lookup, buildSources, message => this.receive(message));
    this.feed.open(tab);
  }

  get view(): ResultsView | undefined {
    return this.copy.view;
  }

  get results(): readonly Json[] {
    return resultsOf(this.copy.view);
  }

  listen(): void {
    this.isListening = true;
    this.feed.shown(this.sent.length);
  }

  loseNext(): void {
    this.isLosing = true;
  }

  private receive(message: Contents): void {
    this.sent.push(message);
    if (this.isLosing) {
      this.isLosing = false;
      return;
    }
    const decoded = decodeToResults(structuredClone(message));
    assert.ok(isContents(decoded), 'the panel does not understand the message');
    const taken = this.copy.take(decoded);
    this.fewest = Math.min(this.fewest, this.results.length);
    if (taken === 'missed') {
      this.feed.open(this.tab);
    } else if (this.isListening) {
      this.feed.shown(message.number);
    }
  }
}

function resultsOf(view: ResultsView | undefined): readonly Json[] {
  const results = isJsonObject(view?.document) ? view.document['results'] : undefined;
  return isJsonArray(results) ? results : [];
}

function countSent({ splices }: Contents): number {
  return splices.results.reduce((sum, { items }) => sum + items.length, 0);
}

/** As it is on the other side, in its JSON tab: without what is `undefined`, and without the requests. */
function asSent(view: ResultsView): unknown {
  return JSON.parse(JSON.stringify({ ...view, requests: [] }));
}
