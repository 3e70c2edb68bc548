import { strict as assert } from 'node:assert';
import type { JsonObject } from '../../src/base/json';
import type { Lookup } from '../../src/calls/lookup';
import type { CallPlace, ResultsView } from '../../src/protocol/resultsProtocol';
import type { ResultsTabName } from '../../src/protocol/resultsTabs';
import { buildAnswerBody } from '../support/builders/buildAnswer';
import { buildLookup } from '../support/builders/buildLookup';
import { buildCallJson, buildView } from '../support/webview/buildView';
import { OpenedResultsPanel } from '../support/webview/openResultsPanel';
import { eventually } from '../support/workbench/eventually';

describe('What the results panel keeps and follows', () => {
  let panel: OpenedResultsPanel;
  const open = async (view: ResultsView, tab?: ResultsTabName, state?: unknown): Promise<void> => {
    panel = await OpenedResultsPanel.open(view, { ...(tab === undefined ? {} : { tab }), state });
  };
  /** As it is when VS Code has thrown the page away, and makes it anew. */
  const reopen = async (view: ResultsView): Promise<void> => {
    const { state } = panel;
    await panel.close();
    await open(view, 'text', state);
  };

  const asksForMore = () =>
    panel.posted.flatMap(message => (message.kind === 'showMore' ? [message.atLeast] : []));

  afterEach(async () => {
    await panel.close();
    assert.deepEqual(panel.complaints, [], 'the browser complained');
  });

  it('keeps the tab, what is folded and how far the tree is scrolled', async () => {
    await open(manyCalls(60));
    await panel.line('results', 0).locator('.jse-expand').first().click();
    await panel.line('results', 40, 'properties').locator('.jse-expand').click();
    await panel.line('results', 40, 'properties', 'hs_call_title').scrollIntoViewIfNeeded();
    const place = await panel.line('results', 40).boundingBox();
    await eventually(() => assert.ok(JSON.stringify(panel.state).includes('"top"')));
    await panel.page.waitForTimeout(400);
    await reopen(manyCalls(60));
    const title = panel.line('results', 40, 'properties', 'hs_call_title');
    await eventually(async () => assert.equal(await title.count(), 1));
    assert.deepEqual(await panel.line('results', 40).boundingBox(), place);
    assert.equal(await panel.line('results', 0, 'id').count(), 0, 'what was folded is unfolded');
  });

  it('keeps which look-up it is about, and nothing of what it shows', async () => {
    await open(manyCalls(60));
    await panel.line('results', 3, 'id').locator('.jse-value').click();
    await panel.page.waitForTimeout(400);
    const kept = JSON.stringify(panel.state);
    assert.match(kept, /"lookupId":"lookup-1"/);
    assert.doesNotMatch(kept, /Call \d|4300|OUTBOUND|Sample/);
  });

  it('keeps how far the text is scrolled', async () => {
    await open(manyCalls(60), 'text');
    await panel.page.locator('.cm-content').getByText('"Call 0"').waitFor();
    const scroller = `document.querySelector('.cm-scroller')`;
    await panel.page.evaluate(`${scroller}.scrollTo(0, 3000)`);
    // The editor measures its lines as they come into view, and moves a little.
    const isNear = (pixels: unknown): void =>
      assert.ok(Math.abs(Number(pixels) - 3_000) < 100, String(pixels));
    await eventually(() => isNear(/"text":(\d+)/.exec(JSON.stringify(panel.state))?.[1]));
    await reopen(manyCalls(60));
    await eventually(async () => isNear(await panel.page.evaluate(`${scroller}.scrollTop`)));
  });

  it('selects the call that is looked at elsewhere, and leaves the keyboard where it is', async () => {
    await open(manyCalls(300));
    await panel.page.getByRole('tab', { name: 'JSON' }).focus();
    await panel.select(callAt(90));
    await panel.page.locator('[aria-selected=true][data-path]').first().waitFor();
    assert.equal(await panel.line('results', 90).getAttribute('aria-selected'), 'true');
    assert.ok(await panel.isOnScreen('results', 90));
    assert.equal(await panel.page.evaluate('document.activeElement.innerText'), 'JSON');
    assert.deepEqual(panel.posted, [{ kind: 'ready' }], 'it leads the view that it follows');
  });

  it('selects it also where its record comes later, or its tab is shown later', async () => {
    await open(manyCalls(20), 'requests');
    await panel.select(callAt(30));
    await panel.page.getByRole('tab', { name: 'JSON' }).click();
    await panel.line('results', 3).waitFor();
    await panel.show(manyCalls(60));
    await eventually(async () =>
      assert.equal(await panel.line('results', 30).getAttribute('aria-selected'), 'true'),
    );
  });

  it('selects the call itself where another one has come to its place meanwhile', async () => {
    await open(callsFrom(40, 90), 'requests');
    await panel.select({ ...callAt(60), path: ['results', 20] });
    await panel.show(callsFrom(0, 90));
    await panel.page.getByRole('tab', { name: 'JSON' }).click();
    await eventually(async () =>
      assert.equal(await panel.line('results', 60).getAttribute('aria-selected'), 'true'),
    );
    await panel.show(callsFrom(10, 90));
    await eventually(async () =>
      assert.equal(await panel.line('results', 50).getAttribute('aria-selected'), 'true'),
    );
  });

  it('forgets a call that has not come once another one is looked at', async () => {
    await open(manyCalls(20));
    await panel.select(callAt(30));
    await panel.select(callAt(5));
    await panel.show(manyCalls(60));
    await panel.page.getByText('60 items').waitFor({ state: 'attached' });
    assert.equal(await panel.line('results', 5).getAttribute('aria-selected'), 'true');
    assert.equal(await panel.line('results', 30).getAttribute('aria-selected'), 'false');
  });

  it('brings the call back into view at a command, and selects nothing anew', async () => {
    await open(manyCalls(60));
    await panel.select(callAt(5));
    await panel.line('results', 5, 'id').locator('.jse-value').click();
    await panel.scrollBy(5_000);
    await panel.select(callAt(5));
    await panel.page.waitForTimeout(100);
    assert.equal(await panel.isOnScreen('results', 5), false);
    await panel.select({ ...callAt(5), isCommand: true });
    await eventually(async () => assert.ok(await panel.isOnScreen('results', 5)));
    assert.equal(await panel.line('results', 5, 'id').getAttribute('aria-selected'), 'true');
  });

  it('tells which call is looked at, once for all that is in its record', async () => {
    await open(manyCalls(20));
    await panel.line('results', 3, 'id').locator('.jse-value').click();
    await panel.page.keyboard.press('ArrowDown');
    await panel.line('status').locator('.jse-value').click();
    await panel.line('results', 4, 'id').locator('.jse-value').click();
    const paths = panel.posted.flatMap(message =>
      message.kind === 'selectedAt' ? [message.path.slice(0, 2)] : [],
    );
    assert.deepEqual(paths, [
      ['results', '3'],
      ['results', '4'],
    ]);
  });

  /** The line after the one that is marked: a record begins with its ID. */
  const markedId = (): Promise<string> =>
    panel.page.locator('.cm-activeLine + .cm-line').innerText({ timeout: 1_000 });
  const scrolledTo = (): Promise<number> =>
    panel.page
      .locator('.cm-scroller')
      .evaluate(({ scrollTop }: { scrollTop: number }) => scrollTop);
  const isMarked = (index: number): Promise<void> =>
    eventually(async () => assert.equal((await markedId()).trim(), `"id": "${index}",`));

  it('marks in the text the record that is looked at elsewhere, and leaves the keyboard where it is', async () => {
    await open(manyCalls(300), 'text');
    await panel.page.getByRole('tab', { name: 'Text' }).focus();
    await panel.select(callAt(90));
    await isMarked(90);
    assert.ok((await panel.page.locator('.cm-selectionBackground').count()) > 0);
    assert.equal(await panel.page.evaluate('document.activeElement.innerText'), 'Text');
    assert.deepEqual(panel.posted, [{ kind: 'ready' }], 'it leads the view that it follows');
    // It stays with its record where others go before it, and waits for what is not there yet.
    const before = await scrolledTo();
    await panel.show(callsFrom(60, 300));
    await eventually(async () => assert.ok((await scrolledTo()) < before));
    await isMarked(90);
    await panel.select({ ...callAt(20), path: ['results', 20] });
    await panel.show(manyCalls(300));
    await isMarked(20);
  });

  it('tells which record somebody goes to in the text', async () => {
    await open(manyCalls(20), 'text');
    await panel.page.locator('.cm-line', { hasText: '"Call 1"' }).click();
    await panel.page.keyboard.press('ArrowDown');
    const paths = panel.posted.flatMap(message =>
      message.kind === 'selectedAt' ? [message.path] : [],
    );
    assert.deepEqual(paths, [['results', '1']]);
  });

  it('copies the way to the place selected', async () => {
    await open(manyCalls(20));
    const copy = panel.page.getByRole('button', { name: 'Copy JSON Path' });
    await panel.line('results', 3, 'id').locator('.jse-value').click();
    await copy.click();
    assert.deepEqual(panel.posted.at(-1), {
      kind: 'copyAt',
      use: 'copyPath',
      path: ['results', 3, 'id'],
    });
  });

  it('shows the beginning of a very long response, and more of it when asked', async () => {
    panel = await OpenedResultsPanel.start();
    const feed = panel.follow(longLookup());
    const note = panel.page.locator('.document-note:visible');
    await note.getByText(/The first [\d,]+ of 3,000 results are shown here/).waitFor();
    const shown = Number(/first ([\d,]+)/.exec(await note.innerText())?.[1]?.replace(',', ''));
    assert.ok(shown > 1_000 && shown < 2_900, `${shown} results`);
    await note.getByRole('button', { name: 'Open Response as JSON' }).click();
    assert.deepEqual(panel.posted.at(-1), { kind: 'openResponse' });
    await note.getByRole('button', { name: 'Show More' }).click();
    await note.waitFor({ state: 'hidden' });
    await panel.page.getByText('3000 items').waitFor();
    feed.close();
  });

  it('shows a place behind the beginning by asking for as much, and once', async () => {
    panel = await OpenedResultsPanel.start();
    const feed = panel.follow(longLookup());
    await panel.line('results', 0).waitFor();
    await panel.select(callAt(2_600));
    await panel.line('results', 2_600).waitFor();
    await panel.page
      .locator('.document-note')
      .getByText(/The first 2,601 of 3,000/)
      .waitFor();
    assert.deepEqual(asksForMore(), [2_601]);
    feed.close();
  });

  it('asks for nothing where a place is on its way', async () => {
    panel = await OpenedResultsPanel.start();
    const feed = panel.follow(longLookup());
    await panel.line('results', 0).waitFor();
    await panel.select(callAt(1_500));
    await panel.line('results', 1_500).waitFor();
    assert.deepEqual(asksForMore(), []);
    feed.close();
  });

  it('says that a look-up is gone, and offers to close', async () => {
    panel = await OpenedResultsPanel.start();
    await panel.sendAnything({ kind: 'gone', text: 'This look-up is gone.', close: 'Close' });
    await panel.page.getByText('This look-up is gone.').waitFor();
    await panel.page.getByRole('button', { name: 'Close' }).click();
    assert.deepEqual(panel.posted.at(-1), { kind: 'close' });
  });
});

const calls: JsonObject[] = [];

function manyCalls(count: number): ResultsView {
  while (calls.length < count) {
    const { length } = calls;
    calls.push(buildCallJson(String(length), { hs_call_title: `Call ${length}` }));
  }
  const document = { status: 'COMPLETE', results: calls.slice(0, count) };
  return buildView({ problems: [], document });
}

/** Some of the same calls. */
function callsFrom(first: number, end: number): ResultsView {
  manyCalls(end);
  return buildView({
    problems: [],
    document: { status: 'COMPLETE', results: calls.slice(first, end) },
  });
}

/** The call of a number, where all those before it are there. */
function callAt(index: number): CallPlace {
  const id = String(index);
  return { id, position: index, recordId: id, path: ['results', index], isCommand: false };
}

/** More than is shown at once. */
function longLookup(): Lookup {
  const ids = Array.from({ length: 3_000 }, (_, index) => String(index));
  const hs_call_body = 'A long note. '.repeat(150);
  const body = buildAnswerBody(ids.map(id => buildCallJson(id, { hs_call_body })));
  return { ...buildLookup(ids, { ids, body }), state: 'done' };
}
