import { strict as assert } from 'node:assert';
import type { JsonObject } from '../../src/base/json';
import type { Lookup } from '../../src/calls/lookup';
import type { ResultsProblem, ResultsView } from '../../src/protocol/resultsProtocol';
import { buildAnswerBody } from '../support/builders/buildAnswer';
import { buildLookup } from '../support/builders/buildLookup';
import { buildKnowledge } from '../support/builders/buildKnowledge';
import { buildCallJson, buildView, hostileText } from '../support/webview/buildView';
import { OpenedResultsPanel, type ResultsPanelOptions } from '../support/webview/openResultsPanel';
import { themes } from '../support/webview/themes';

describe('The results panel', () => {
  let panel: OpenedResultsPanel;

  const open = async (
    view: ResultsView = buildView(),
    options?: ResultsPanelOptions,
  ): Promise<OpenedResultsPanel> => (panel = await OpenedResultsPanel.open(view, options));
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await panel.page.keyboard.press(key);
    }
  };
  const button = (name: string | RegExp) => panel.page.getByRole('button', { name });
  const tab = (name: string) => panel.page.getByRole('tab', { name });
  const focused = (): Promise<unknown> =>
    panel.page.evaluate(
      'document.activeElement.getAttribute("aria-label") ?? document.activeElement.innerText',
    );

  afterEach(async () => {
    await panel.close();
    assert.deepEqual(panel.complaints, [], 'the browser complained');
  });

  it('shows what was looked up, what came of it, the problems and the JSON', async () => {
    const { page } = await open();
    const text = await page.locator('body').innerText();
    for (const shown of [
      '8 calls · Sample portal',
      'Sample data',
      '3 found',
      '1 archived',
      '1 merged',
      '2 missing',
      '1 failed',
      'Call 43000199 was not found.',
      'OBJECT_NOT_FOUND',
      'Kick-off with Brightwater Foods',
    ]) {
      assert.ok(text.includes(shown), `“${shown}” is not on the panel`);
    }
    const facts = await page.locator('dl').innerText();
    assert.match(facts, /HTTP\s+207, 429/);
    assert.equal(await page.getByRole('listitem').filter({ hasText: 'was not found' }).count(), 2);
  });

  it('says in words how bad a problem is, and names each button after its problem', async () => {
    const { page } = await open();
    const rows = await page.locator('.problem').first().ariaSnapshot();
    assert.match(rows, /text: Warning\n.*button "Call 43000199/);
    await button('Open in Editor: Call 43000200 was not found.').waitFor();
  });

  it('says so where there are no problems', async () => {
    const { page } = await open(buildView({ problems: [] }));
    await page.getByText('No problems').waitFor();
    assert.equal(await page.getByText('Problems', { exact: true }).isVisible(), false);
  });

  it('stays in its window, however many problems there are', async () => {
    const problems = Array.from({ length: 40 }, (_, index) => ({
      severity: 'warning' as const,
      category: 'OBJECT_NOT_FOUND',
      message: `Call ${430_404 + index} was not found.`,
      path: ['errors', 0],
    }));
    const { page } = await open(buildView({ problems }));
    await page.locator('.problem').nth(39).waitFor({ state: 'attached' });
    const height = await page.evaluate<number>(
      'document.documentElement.scrollHeight - document.documentElement.clientHeight',
    );
    assert.equal(height, 0);
  });

  it('does not speak of no problems while answers are still to come', async () => {
    const { page } = await open(buildView({ problems: [], progress: 'Looking up…' }));
    assert.equal(await page.getByText('No problems').isVisible(), false);
    await panel.show(buildView({ problems: [] }));
    await page.getByText('No problems').waitFor();
  });

  it('tells of the progress in a live region now and then, and how it ended', async () => {
    const { page } = await open(buildView({ progress: 'Looking up… 200 of 1,000' }));
    const status = page.getByRole('status');
    assert.equal(await status.textContent(), 'Looking up… 200 of 1,000');
    await panel.show(buildView({ progress: 'Looking up… 300 of 1,000' }));
    await page.locator('.progress').getByText('300 of 1,000').waitFor();
    assert.equal(await status.textContent(), 'Looking up… 200 of 1,000');
    await panel.show(buildView());
    await page.waitForFunction(
      'document.querySelector("[role=status]").textContent.startsWith("3 found, 1 archived")',
    );
    assert.equal(await page.locator('.progress').textContent(), '');
  });

  it('stops a look-up that runs, by mouse and by keyboard, and offers that no longer', async () => {
    await open(buildView({ progress: 'Looking up… 200 of 1,000' }));
    await button('Cancel').click();
    assert.deepEqual(panel.posted.at(-1), { kind: 'cancel' });
    const before = panel.posted.length;
    await press('Enter');
    assert.deepEqual(panel.posted.slice(before), [{ kind: 'cancel' }]);
    await panel.show(buildView());
    await button('Cancel').waitFor({ state: 'hidden' });
  });

  it('is silent about a look-up that had ended before it was shown', async () => {
    const { page } = await open();
    assert.equal(await page.getByRole('status').textContent(), '');
  });

  it('unfolds what a fact counts, and leaves it unfolded when other facts change', async () => {
    const unreadable = {
      label: 'Unreadable',
      value: '2',
      items: ['call-7 is no ID.', hostileText],
    };
    const { page } = await open(buildView({ facts: [unreadable], progress: 'Looking up…' }));
    const items = page.locator('.facts li');
    assert.equal(await items.first().isVisible(), false);
    await page.locator('.facts summary').press('Enter');
    assert.deepEqual(await items.allInnerTexts(), unreadable.items);
    const took = { label: 'Took', value: '2s' };
    await panel.show(buildView({ facts: [took, { ...unreadable }] }));
    await page.getByText('2s', { exact: true }).waitFor();
    assert.equal(await items.first().isVisible(), true);
    assert.equal(await focused(), 'Unreadable: 2');
    assert.equal(await page.evaluate('window.attacked'), undefined);
  });

  it('says that the answers are gone, and looks up again at a press', async () => {
    const notice = 'The answers of this look-up are gone.';
    const { page } = await open(
      buildView({
        notice: { text: notice, buttons: ['Look Up Again'] },
        problems: [],
        document: { message: notice },
      }),
    );
    await page.locator('.notice').getByText(notice).waitFor();
    assert.equal(await page.getByText('No problems').isVisible(), false);
    await button('Look Up Again').click();
    assert.deepEqual(panel.posted.at(-1), { kind: 'followNotice', label: 'Look Up Again' });
    await panel.show(buildView());
    await page.locator('.notice').waitFor({ state: 'hidden' });
  });

  it('offers more than one way on, by mouse and by keyboard', async () => {
    const notice = { text: 'No call was read.', buttons: ['Replace Token…', 'Retry'] };
    const { page } = await open(buildView({ notice }));
    await button('Replace Token…').focus();
    await press('Enter');
    assert.deepEqual(panel.posted.at(-1), { kind: 'followNotice', label: 'Replace Token…' });
    await press('Tab');
    assert.equal(await focused(), 'Retry');
    await press('Enter');
    assert.deepEqual(panel.posted.at(-1), { kind: 'followNotice', label: 'Retry' });
    await panel.show(buildView({ notice: { ...notice, buttons: ['Retry'] } }));
    await button('Replace Token…').waitFor({ state: 'hidden' });
    assert.equal(await page.locator('.notice button:visible').count(), 1);
  });

  it('unfolds, selects and shows the place of a problem', async () => {
    await open(manyCalls(300));
    const place = panel.line('errors', 7);
    assert.equal(await place.getAttribute('aria-selected').catch(() => null), 'false');
    await button(/Show in JSON: Call 7 was not found/).click();
    assert.equal(await place.getAttribute('aria-selected'), 'true');
    assert.ok(await panel.isOnScreen('errors', 7));
    assert.match(await place.innerText(), /Call 7 is gone/);
  });

  it('goes back to the tree to show the place of a problem', async () => {
    await open();
    await tab('Text').click();
    await button(/Show in JSON: HubSpot allows no more/).click();
    assert.equal(await panel.line('errors', 1).getAttribute('aria-selected'), 'true');
    assert.equal(await tab('JSON').getAttribute('aria-selected'), 'true');
  });

  it('shows the whole response where a problem is about all of it', async () => {
    const document = { status: 'error', category: 'INVALID_AUTHENTICATION', message: 'No.' };
    const problem = { severity: 'error', message: 'HubSpot refused the token.', path: [] } as const;
    await open(buildView({ document, problems: [{ ...problem, category: document.category }] }));
    await button(/Show in JSON/).click();
    assert.equal(await panel.line().getAttribute('aria-selected'), 'true');
  });

  it('asks for an editor at the place of a problem, and for the whole response in one', async () => {
    await open();
    await button(/Open in Editor: HubSpot said/).click();
    await button('Open Response as JSON').click();
    assert.deepEqual(panel.posted, [
      { kind: 'ready' },
      { kind: 'openAt', path: ['errors', 2, 'message'] },
      { kind: 'openResponse' },
    ]);
  });

  for (const place of ['title', 'JSON'] as const) {
    it(`searches with Ctrl+F from the ${place}, also in what is folded`, async () => {
      const { page } = await open(manyCalls(300));
      await (
        place === 'JSON' ? panel.line('status') : page.getByRole('heading', { level: 1 })
      ).click();
      await press('Control+f');
      await page.getByPlaceholder('Find').fill('Call 217');
      await page.locator('.jse-highlight.jse-active').waitFor();
      // The way there is animated; the test's own time-out ends the wait.
      while (!(await panel.isOnScreen('results', 217, 'properties', 'hs_call_title'))) {
        await page.waitForTimeout(50);
      }
    });
  }

  for (const [way, close] of [
    ['Escape', () => press('Escape')],
    ['its button', () => panel.page.getByTitle('Close search box').click()],
  ] as const) {
    it(`goes on from what was found when the search is closed by ${way}`, async () => {
      const { page } = await open(manyCalls(300));
      await panel.line('status').click();
      await press('Control+f');
      await page.getByPlaceholder('Find').fill('Call 217');
      await page.locator('.jse-highlight.jse-active').waitFor();
      await close();
      await button('Copy JSON Path').click();
      assert.deepEqual(panel.posted.at(-1), {
        kind: 'copyAt',
        use: 'copyPath',
        path: ['results', 217, 'properties', 'hs_call_title'],
      });
    });
  }

  it('folds and unfolds with the mouse', async () => {
    await open();
    const call = panel.line('results', 0);
    await call.locator('.jse-expand').first().click();
    assert.equal(await panel.line('results', 0, 'id').count(), 0);
    await call.locator('.jse-expand').first().click();
    assert.equal(await panel.line('results', 0, 'id').count(), 1);
  });

  it('shows a text in quotes, so that "12" is told from 12', async () => {
    await open(buildView({ document: { results: [], text: '12', number: 12, empty: '' } }));
    const quotes = (name: string) =>
      panel.page.evaluate(`['::before', '::after']
        .map(part => getComputedStyle(
          document.querySelector('[data-path="%2F${name}"] .jse-value'), part).content)
        .join(' ')`);
    await panel.line('text').waitFor();
    assert.equal(await quotes('text'), '"\\"" "\\""');
    assert.equal(await quotes('number'), 'none none');
    assert.equal(await quotes('empty'), 'none "\\"\\""');
  });

  it('says behind raw values what they mean, and asks once about those that are alike', async () => {
    const calls = [
      buildCallJson('1', { hs_call_duration: '95000' }),
      buildCallJson('2', { hs_call_duration: '95000', hs_call_title: '95000' }),
    ];
    await open(buildView({ document: { results: calls } }));
    const meaning = (...place: readonly (string | number)[]) =>
      panel.line('results', ...place).locator('.meaning');
    await panel.line('results', 1, 'properties', 'hs_call_title').waitFor();
    assert.equal(await meaning(0, 'properties', 'hs_call_duration').textContent(), '');
    const durations = panel.askedMeanings.filter(({ place }) => place[1] === 'hs_call_duration');
    assert.equal(durations.length, 1);
    panel.knowledge = buildKnowledge();
    await panel.sendAnything({ kind: 'meaningsChanged' });
    for (const call of [0, 1]) {
      await meaning(call, 'properties', 'hs_call_duration').getByText('1m 35s').waitFor();
      await meaning(call, 'properties', 'hs_call_disposition').getByText('Connected').waitFor();
    }
    assert.match((await meaning(0, 'createdAt').textContent()) ?? '', /Feb 27, 2026/);
    assert.equal(await meaning(1, 'properties', 'hs_call_title').textContent(), '');
    // What is drawn anew knows it already.
    await panel.line('results', 0).locator('.jse-expand').first().click();
    await panel.line('results', 0).locator('.jse-expand').first().click();
    await meaning(0, 'properties', 'hs_call_duration').getByText('1m 35s').waitFor();
  });

  it('keeps a time on one line in a narrow panel, with what it means below it', async () => {
    await open(buildView({ document: { results: [buildCallJson('1', {})] } }));
    panel.knowledge = buildKnowledge();
    await panel.sendAnything({ kind: 'meaningsChanged' });
    await panel.page.setViewportSize({ width: 460, height: 700 });
    const line = panel.line('results', 0, 'createdAt');
    await line.locator('.meaning').getByText('2026').waitFor();
    const time = await line.locator('.jse-value').boundingBox();
    const id = await panel.line('results', 0, 'id').locator('.jse-value').boundingBox();
    const meaning = await line.locator('.meaning').boundingBox();
    assert.ok(time && id && meaning);
    assert.equal(time.height, id.height, 'it takes two lines');
    assert.ok(meaning.y >= time.y + time.height && meaning.x < time.x + time.width);
  });

  it('is gone through with the keyboard alone', async () => {
    const { page } = await open(buildView({ problems: buildView().problems.slice(0, 1) }));
    const stops: unknown[] = [];
    for (let stop = 0; stop < 11; stop++) {
      await press('Tab');
      stops.push(await focused());
    }
    assert.deepEqual(
      stops.map(stop => String(stop).split(':')[0]?.trim()),
      [
        'Problems\n1',
        'Call 43000199 was not found. It may be deleted, or belong to another account.',
        'Show in JSON',
        'Open in Editor',
        'JSON',
        'Copy JSON Path',
        'Expand All',
        'Collapse All',
        'Find',
        'Open Response as JSON',
        'Response',
      ],
    );
    await press('ArrowDown', 'ArrowDown');
    assert.equal(await panel.line('results').getAttribute('aria-selected'), 'true');
    await press('ArrowLeft');
    assert.equal(await panel.line('results', 0).count(), 0);
    await press('ArrowRight', 'ArrowRight');
    assert.equal(await panel.line('results', 0).getAttribute('aria-selected'), 'true');
    assert.equal(await page.locator('[aria-live=polite]').last().innerText(), '0 {5}');
    await press('Shift+Tab');
    assert.equal(await focused(), 'Open Response as JSON');
  });

  it('goes from one view to the next with the arrow keys, and back into the view with Tab', async () => {
    await open();
    await tab('JSON').focus();
    await press('ArrowRight');
    assert.equal(await focused(), 'Text');
    await panel.page.locator('.cm-content:visible').waitFor();
    await press('End', 'ArrowRight');
    assert.equal(await focused(), 'Calls');
    await press('ArrowRight');
    assert.equal(await focused(), 'JSON');
    assert.deepEqual(
      panel.posted.flatMap(message => (message.kind === 'showTab' ? [message.tab] : [])),
      ['text', 'requests', 'calls', 'json'],
    );
    assert.equal(await panel.page.getByRole('tabpanel', { name: 'JSON' }).count(), 1);
    assert.equal(await panel.page.locator('.view:visible').count(), 1);
  });

  it('shows the view that VS Code asks for, and gives it the keyboard', async () => {
    const { page } = await open();
    await panel.sendAnything({ kind: 'showTab', tab: 'text' });
    await page.locator('.cm-content:focus').waitFor();
    assert.equal(await tab('Text').getAttribute('aria-selected'), 'true');
    await panel.sendAnything({ kind: 'showTab', tab: 'json' });
    await page.locator('.jse-hidden-input:focus').waitFor();
    await press('ArrowDown', 'ArrowDown');
    assert.equal(await panel.line('results').getAttribute('aria-selected'), 'true');
    assert.deepEqual(panel.posted, [{ kind: 'ready' }]);
  });

  it('leaves each view as it was while another one is shown', async () => {
    await open(manyCalls(60));
    await panel.line('results', 3).locator('.jse-expand').first().click();
    const title = panel.line('results', 40, 'id');
    await title.scrollIntoViewIfNeeded();
    const before = await title.boundingBox();
    await tab('Text').click();
    await panel.page.locator('.cm-content:visible').waitFor();
    await panel.show(manyCalls(90));
    await tab('JSON').click();
    await panel.page.getByText('90 items').waitFor();
    assert.deepEqual(await title.boundingBox(), before);
    assert.equal(await panel.line('results', 3, 'id').count(), 0, 'what was folded stays folded');
  });

  it('leaves VS Code its keys, wherever the keyboard is', async () => {
    const { page } = await open();
    await page.exposeFunction('testKey', (key: string) => keys.push(key));
    await page.evaluate(`window.addEventListener('keydown', event => void testKey(event.key))`);
    const keys: string[] = [];
    await panel.line('status').click();
    await press('F1', 'ArrowDown');
    await tab('Text').click();
    await press('F2');
    await tab('JSON').click();
    await panel.line('status').click();
    await press('Control+f');
    await page.getByPlaceholder('Find').press('F3');
    await page.getByText('Problems', { exact: true }).press('F4');
    assert.deepEqual(
      keys.filter(key => key !== 'Control'),
      ['F1', 'F2', 'F3', 'F4'],
    );
  });

  it('gives every button a name', async () => {
    const { page } = await open();
    const tree = await page.locator('body').ariaSnapshot();
    assert.match(tree, /- button "Collapse All"/);
    assert.doesNotMatch(tree, /- button$/m);
  });

  it('shows hostile text as text', async () => {
    const { page } = await open(
      buildView({
        title: hostileText,
        sampleNotice: hostileText,
        unknownNote: { label: hostileText, tooltip: hostileText },
        counts: [{ kind: 'found', label: hostileText }],
        facts: [{ label: hostileText, value: hostileText }],
        document: { results: [{ id: hostileText, properties: { [hostileText]: hostileText } }] },
      }),
    );
    for (const name of ['Text', 'JSON']) {
      await tab(name).click();
      await page.locator('.view:visible').getByText('onerror=').first().waitFor();
    }
    assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), hostileText);
    assert.equal(await page.locator('.unknown-note').innerText(), hostileText);
    assert.equal(await page.evaluate('window.attacked'), undefined);
    assert.equal(await page.locator('img, script:not([nonce]), b').count(), 0);
  });

  it('may run no script but its own, and load and send nothing', async () => {
    const { page } = await open();
    await page.evaluate(`
      const image = new Image();
      image.src = 'https://example.com/spy.png';
      document.body.append(image);
      fetch('https://example.com/').catch(() => undefined);
      const script = document.createElement('script');
      script.textContent = 'window.attacked = true';
      document.body.append(script);
    `);
    await page.waitForTimeout(200);
    assert.equal(await page.evaluate('window.attacked'), undefined);
    const complaints = panel.complaints.splice(0);
    for (const directive of ['img-src', 'connect-src', 'script-src-elem']) {
      assert.ok(
        complaints.some(complaint => complaint.startsWith(directive)),
        directive,
      );
    }
  });

  it('ignores messages that are none of the extension’s', async () => {
    panel = await OpenedResultsPanel.start();
    for (const message of [
      undefined,
      'open',
      { kind: 'update', number: 1, frame: buildView(), splices: {}, isWhole: true },
      { kind: 'open', number: 1, frame: { title: 'x' }, strings: {} },
      { kind: 'close' },
    ]) {
      await panel.sendAnything(message);
    }
    await panel.page.waitForTimeout(100);
    assert.equal((await panel.page.locator('body').innerText()).trim(), '');
  });

  it('keeps what is unfolded, selected and scrolled when the look-up goes on', async () => {
    const { page } = await open(manyCalls(60));
    await panel.line('results', 3).locator('.jse-expand').first().click();
    await panel.line('results', 40, 'properties').locator('.jse-expand').click();
    const title = panel.line('results', 40, 'properties', 'hs_call_title');
    await title.scrollIntoViewIfNeeded();
    await title.locator('.jse-value').click();
    const before = await title.boundingBox();
    await panel.show(manyCalls(90));
    await page.getByText('90 items').waitFor({ state: 'attached' });
    assert.deepEqual(await title.boundingBox(), before);
    assert.equal(await title.getAttribute('aria-selected'), 'true');
    assert.equal(await panel.line('results', 3, 'id').count(), 0, 'what was folded stays folded');
    assert.equal(await panel.line('results', 80, 'id').count(), 1, 'new calls show their lines');
  });

  it('keeps all that also where calls come, and go, before those in view', async () => {
    await open(callsBetween(40, 90));
    await panel.line('results', 3).locator('.jse-expand').first().click();
    await panel.line('results', 20, 'properties').locator('.jse-expand').click();
    const title = (index: number) => panel.line('results', index, 'properties', 'hs_call_title');
    await title(20).scrollIntoViewIfNeeded();
    await title(20).locator('.jse-value').click();
    const before = await title(20).boundingBox();
    for (const first of [0, 30, 29]) {
      await panel.show(callsBetween(first, 90));
      const place = 60 - first;
      await panel.page.getByText(`${90 - first} items`).waitFor({ state: 'attached' });
      assert.match(await title(place).innerText(), /Call 60/);
      assert.deepEqual(await title(place).boundingBox(), before);
      assert.equal(await title(place).getAttribute('aria-selected'), 'true');
      assert.equal(await panel.line('results', 43 - first, 'id').count(), 0, 'folded stays folded');
      assert.equal(await panel.line('results', 0, 'id').count(), 1, 'new calls show their lines');
      assert.equal(await title(0).count(), 0, 'and no more than these');
    }
    await press('ArrowDown');
    const next = panel.line('results', 31, 'properties', 'hs_call_direction');
    assert.equal(await next.getAttribute('aria-selected'), 'true');
  });

  it('stays with what is read also where many calls come before it', async () => {
    await open(callsBetween(1_000, 1_090));
    await panel.line('results', 50, 'id').scrollIntoViewIfNeeded();
    await panel.line('results', 50, 'id').locator('.jse-value').click();
    const before = await panel.line('results', 50, 'id').boundingBox();
    for (const first of [0, 300]) {
      await panel.show(callsBetween(first, 1_090));
      const line = panel.line('results', 1_050 - first, 'id');
      await line.waitFor();
      assert.match(await line.innerText(), /\b1050\b/);
      assert.deepEqual(await line.boundingBox(), before);
      assert.equal(await line.getAttribute('aria-selected'), 'true');
    }
  });

  it('stays where one has scrolled to, and selects nothing', async () => {
    const { page } = await open(callsBetween(40, 90));
    await panel.line('results', 20, 'id').hover();
    await panel.scrollBy(77);
    const before = await panel.line('results', 25, 'id').boundingBox();
    await panel.show(callsBetween(0, 90));
    await page.getByText('90 items').waitFor({ state: 'attached' });
    assert.deepEqual(await panel.line('results', 65, 'id').boundingBox(), before);
    assert.equal(await page.locator('.view [aria-selected=true]').count(), 0);
  });

  it('puts calls that arrive late in their place, where nobody has looked yet', async () => {
    await open(callsBetween(40, 90));
    const before = await panel.line('results', 0).boundingBox();
    await panel.show(callsBetween(0, 90));
    await panel.page.getByText('90 items').waitFor({ state: 'attached' });
    assert.match(await panel.line('results', 0, 'id').innerText(), /\b0\b/);
    assert.equal((await panel.line('results', 0).boundingBox())?.y, before?.y);
    assert.equal(await panel.line('results', 89, 'id').count(), 1, 'new calls show their lines');
  });

  it('asks for everything when it has missed something, and loses nothing by that', async () => {
    panel = await OpenedResultsPanel.start();
    const feed = panel.follow(lookupOf(200, 'running'));
    await panel.page.getByText('200 items').waitFor({ state: 'attached' });
    await panel.line('results', 3).locator('.jse-expand').first().click();
    const [last] = panel.sent.slice(-1);
    assert.ok(last);
    await panel.send({ ...last, kind: 'update', number: 1_000 });
    feed.update(lookupOf(250, 'running'));
    await panel.page.getByText('250 items').waitFor({ state: 'attached' });
    assert.equal(await panel.line('results', 3, 'id').count(), 0, 'folded stays folded');
    assert.deepEqual(panel.posted, [{ kind: 'ready' }, { kind: 'ready', tab: 'json' }]);
    feed.update(lookupOf(300, 'done'));
    await panel.page.getByText('300 items').waitFor({ state: 'attached' });
    feed.close();
  });

  it('keeps the keyboard on a problem when another one arrives', async () => {
    await open(manyCalls(60));
    await button(/Open in Editor: Call 5 was/).focus();
    await panel.show(manyCalls(90));
    await panel.page.locator('.problem').nth(44).waitFor({ state: 'attached' });
    assert.match(String(await focused()), /Open in Editor: Call 5 was/);
  });

  it('remembers how it looked, and nothing of what it showed', async () => {
    const { page } = await open();
    await tab('Calls').click();
    await page.getByText('Problems', { exact: true }).click();
    await page.waitForTimeout(100);
    const { state } = panel;
    assert.deepEqual(state, {
      lookupId: 'lookup-1',
      tab: 'calls',
      problemsFolded: true,
      openRequests: [],
      scrolled: {},
    });
    await panel.close();
    const next = await open(buildView(), { state });
    assert.equal(await tab('Calls').getAttribute('aria-selected'), 'true');
    assert.equal(await next.page.locator('.problem').first().isVisible(), false);
  });

  it('shows many problems in pages', async () => {
    const { page } = await open(manyCalls(500));
    const rows = page.locator('.problem');
    assert.equal(await rows.count(), 100);
    await button('Show 100 more').press('Enter');
    assert.equal(await rows.count(), 200);
    assert.match(String(await focused()), /^Call 100 was/);
    await button('Show 50 more').click();
    assert.equal(await rows.count(), 250);
    assert.equal(await button(/Show \d+ more/).count(), 0);
  });

  it('offers the rest of a very long value', async () => {
    const text = 'word '.repeat(200_000);
    await open(buildView({ document: { results: [buildCallJson('1', { hs_call_body: text })] } }));
    const value = panel.line('results', 0, 'properties', 'hs_call_body');
    assert.ok((await value.innerText()).length < 2_000);
    await value.getByText('Show more').click();
    assert.ok((await value.innerText()).length > 900_000);
  });

  it('shows the first of 10,000 calls before it has the last, and finds its way in them', async () => {
    panel = await OpenedResultsPanel.start();
    const feed = panel.follow(lookupOf(10_000, 'done', '9876'));
    await panel.line('results', 0, 'id').waitFor();
    await button(/Show in JSON: .*call 9876, which was not asked for/).click();
    assert.equal(panel.sent.at(-1)?.isWhole, false, 'all of them were sent before one was shown');
    await panel.line('results', 9_876, 'id').waitFor();
    assert.ok(await panel.isOnScreen('results', 9_876, 'id'));
    assert.equal(panel.sent.at(-1)?.isWhole, true);
    await panel.page.getByText('9877 items').waitFor({ state: 'attached' });
    await tab('Calls').click();
    await panel.page.getByText('Call 12', { exact: true }).waitFor();
    feed.close();
  });

  it('shows the newest as text in the end, however fast it comes', async () => {
    const { page } = await open(callsBetween(3, 1_000));
    await tab('Text').click();
    await Promise.all([2, 1, 0].map(first => panel.show(callsBetween(first, 1_000))));
    await page.locator('.cm-content').getByText('"Call 0"').waitFor();
  });

  it('follows the theme, at once', async () => {
    const { page } = await open();
    const colours = (): Promise<unknown> =>
      page.evaluate(`['h1', '.jse-value', '.jse-tree-mode'].map(name => {
        const style = getComputedStyle(document.querySelector(name));
        return [style.color, style.backgroundColor];
      })`);
    const dark = await colours();
    await page.evaluate(`
      for (const [name, value] of ${JSON.stringify(Object.entries(themes.light.variables))}) {
        document.documentElement.style.setProperty('--vscode-' + name, value);
      }
      document.body.className = 'vscode-light';
    `);
    const [[heading], , [, tree]] = (await colours()) as [[string], unknown, [string, string]];
    assert.notDeepEqual(await colours(), dark);
    assert.equal(heading, 'rgb(59, 59, 59)');
    assert.equal(tree, 'rgb(255, 255, 255)');
  });

  for (const width of [320, 1600]) {
    it(`fits a panel ${width} pixels wide`, async () => {
      const { page } = await open(buildView(), { width });
      const overflow =
        'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      assert.equal(await page.evaluate(overflow), 0);
      assert.ok(await button('Open Response as JSON').isVisible());
    });
  }

  it('opens a URL by a link, as VS Code wants it', async () => {
    const { page } = await open();
    await page.evaluate(`document.addEventListener('click', event => {
      if (event.target.tagName === 'A') {
        event.preventDefault();
        window.opened = event.target.href;
      }
    })`);
    const url = panel
      .line('results', 2, 'properties', 'hs_call_recording_url')
      .locator('.jse-value');
    await url.click({ modifiers: ['Control'] });
    assert.equal(
      await page.evaluate('window.opened'),
      'https://recordings.example.com/43000103.mp3',
    );
  });

  it('opens no URL that is not encrypted, or that names a user to seem another one', async () => {
    const { page } = await open();
    await page.evaluate(`document.addEventListener('click', event => {
      if (event.target.tagName === 'A') {
        event.preventDefault();
        window.opened = event.target.href;
      }
    })`);
    for (const url of ['http://example.com', 'https://hubspot.com@evil.example', 'https://', '']) {
      await page.evaluate(`window.open(${JSON.stringify(url)})`);
    }
    assert.equal(await page.evaluate('window.opened'), undefined);
    await page.evaluate(`window.open('https://example.com/')`);
    assert.equal(await page.evaluate('window.opened'), 'https://example.com/');
  });
});

/** As many calls as told, every other one of which is missing. Of two such views, the larger holds the very items of the smaller. */
function manyCalls(count: number): ResultsView {
  while (calls.length < count) {
    calls.push(numberedCall(calls.length));
  }
  while (missing.length < count / 2) {
    missing.push(missingCall(missing.length));
  }
  return buildView({
    problems: missing.slice(0, count / 2).map(({ problem }) => problem),
    document: {
      status: 'COMPLETE',
      results: calls.slice(0, count),
      errors: missing.slice(0, count / 2).map(({ error }) => error),
    },
  });
}

/** Some of the same calls, and no problem. */
function callsBetween(first: number, end: number): ResultsView {
  manyCalls(end);
  const document = { status: 'COMPLETE', results: calls.slice(first, end) };
  return buildView({ problems: [], document });
}

/** A look-up of as many of the same calls as told. */
function lookupOf(count: number, state: Lookup['state'], unasked = ''): Lookup {
  manyCalls(count);
  const ids = calls.slice(0, count).map((_, index) => String(index));
  const asked = ids.filter(id => id !== unasked);
  const endings = ids
    .filter((_, index) => index % 100 === 0)
    .map((_, batch) => ({
      ids: asked.filter(id => Math.floor(Number(id) / 100) === batch),
      body: buildAnswerBody(calls.slice(batch * 100, Math.min(count, batch * 100 + 100))),
    }));
  return { ...buildLookup(asked, ...endings), state };
}

const calls: JsonObject[] = [];
const missing: { readonly problem: ResultsProblem; readonly error: JsonObject }[] = [];

function numberedCall(index: number): JsonObject {
  return buildCallJson(String(index), {
    hs_call_title: `Call ${index}`,
    hs_call_body: 'note '.repeat(20),
  });
}

function missingCall(index: number): (typeof missing)[number] {
  return {
    problem: problemAt(['errors', index], `Call ${index} was not found.`),
    error: { category: 'OBJECT_NOT_FOUND', message: `Call ${index} is gone` },
  };
}

function problemAt(path: ResultsProblem['path'], message = 'A problem.'): ResultsProblem {
  return { severity: 'warning', category: 'OBJECT_NOT_FOUND', message, path };
}
