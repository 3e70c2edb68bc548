import { strict as assert } from 'node:assert';
import type { Lookup } from '../../src/calls/lookup';
import { buildAnswerBody } from '../support/builders/buildAnswer';
import { buildLookup } from '../support/builders/buildLookup';
import { buildCallJson, hostileText } from '../support/webview/buildView';
import { OpenedResultsPanel, type ResultsPanelOptions } from '../support/webview/openResultsPanel';
import { CallsGrid } from '../support/webview/callsGrid';
import { eventually } from '../support/workbench/eventually';

describe('The table of calls', () => {
  let panel: OpenedResultsPanel;
  let grid: CallsGrid;

  const open = async (lookup: Lookup, options?: ResultsPanelOptions): Promise<void> => {
    panel = await OpenedResultsPanel.start({ tab: 'calls', ...options });
    panel.follow(lookup);
    grid = new CallsGrid(panel.page);
    await grid.waitForRows();
  };
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await panel.page.keyboard.press(key);
    }
  };
  const button = (name: string | RegExp) => panel.page.getByRole('button', { name });
  const ids = (count: number) => Array.from({ length: count }, (_, index) => String(1001 + index));

  afterEach(async () => {
    await panel.close();
    assert.deepEqual(panel.complaints, [], 'the browser complained');
  });

  it('has a row for each ID, with what came of it and what the values mean', async () => {
    await open(variedLookup());
    assert.deepEqual(await grid.column('State'), [
      'Found',
      'Found',
      'Merged → 100',
      'Missing',
      'Failed: SERVER_ERROR',
      'Not Sent',
    ]);
    assert.deepEqual(await grid.column('ID'), ['20', '3', '7', '404', '5', '6']);
    assert.equal((await grid.column('Call duration'))[0], '1m 35s');
    assert.deepEqual((await grid.column('Call title')).slice(0, 3), [
      hostileText.replace(/\s+/g, ' '),
      'Amend',
      'null',
    ]);
    assert.equal(await panel.page.evaluate('window.attacked'), undefined);
  });

  it('says the raw value under the mouse, and why there is none', async () => {
    await open(variedLookup());
    await grid.cell(0, 'Call duration').hover();
    assert.equal(await grid.cell(0, 'Call duration').getAttribute('title'), '95000');
    await grid.cell(2, 'Call title').hover();
    assert.match((await grid.cell(2, 'Call title').getAttribute('title')) ?? '', /no value/);
    await grid.cell(3, 'State').hover();
    assert.match(
      (await grid.cell(3, 'State').getAttribute('title')) ?? '',
      /Call 404 was not found/,
    );
    await button('Raw values').click();
    await eventually(async () => assert.equal((await grid.column('Call duration'))[0], '95000'));
  });

  it('sorts at a click and by several columns, and goes back to the order asked', async () => {
    await open(variedLookup());
    const sorted = (...expected: readonly string[]) =>
      eventually(async () => assert.deepEqual(await grid.column('ID'), expected));
    await grid.header('Call duration').click();
    await sorted('3', '20', '7', '404', '5', '6');
    assert.equal(await grid.header('Call duration').getAttribute('aria-sort'), 'ascending');
    await grid.header('Call duration').click();
    await sorted('20', '3', '7', '404', '5', '6');
    await grid.header('ID').click({ modifiers: ['Shift'] });
    await sorted('20', '3', '5', '6', '7', '404');
    assert.match(await grid.header('ID').innerText(), /↑2/);
    await grid.header('ID').click();
    await sorted('404', '20', '7', '6', '5', '3');
    await press('Enter');
    await sorted('20', '3', '7', '404', '5', '6');
  });

  it('searches all values, decoded ones as well, says how many fit, and offers all again', async () => {
    await open(variedLookup());
    await panel.page.getByRole('heading', { level: 1 }).click();
    await press('Control+f');
    await panel.page.keyboard.type('1M 35S');
    await eventually(async () => assert.deepEqual(await grid.column('ID'), ['20']));
    await panel.page.locator('.table-count').getByText('1 of 6 calls').waitFor();
    await eventually(async () =>
      assert.equal(
        await panel.page.locator('.table-bar [role=status]').textContent(),
        '1 of 6 calls',
      ),
    );
    assert.deepEqual(await panel.page.locator('.table-states button').allInnerTexts(), [
      '1 found',
      '0 merged',
      '0 missing',
      '0 failed',
      '0 not sent',
    ]);
    await panel.page.keyboard.type(' or nothing');
    const nothing = panel.page.getByText('No call fits');
    await nothing.waitFor();
    const [headers, said] = [await grid.header('ID').boundingBox(), await nothing.boundingBox()];
    assert.ok(
      headers && said && said.y > headers.y + headers.height,
      'it stands above the headers',
    );
    assert.ok(said.y < headers.y + 100, 'it is far from the headers');
    await button('Clear Search and Filters').click();
    await eventually(async () => assert.equal((await grid.column('ID')).length, 6));
  });

  it('goes from the search to what it has found, wherever the keyboard was before', async () => {
    await open(variedLookup());
    await grid.cell(0, 'ID').click();
    await panel.page.getByRole('searchbox').fill('Amend');
    await eventually(async () => assert.deepEqual(await grid.column('ID'), ['3']));
    await panel.page.getByRole('searchbox').press('ArrowDown');
    await eventually(async () => {
      const active = await panel.page.getByRole('grid').getAttribute('aria-activedescendant');
      assert.equal(active, 'cell-0-$id');
    });
  });

  const marked = (): Promise<readonly string[]> =>
    panel.page.evaluate(`[...CSS.highlights.get('found')].map(range =>
      range.startContainer.data.slice(range.startOffset, range.endOffset))`);

  it('finds and marks what is in one property', async () => {
    await open(variedLookup());
    await panel.page.getByRole('searchbox').fill('call title: a');
    await eventually(async () => assert.ok((await grid.column('ID')).includes('3')));
    const titles = await grid.column('Call title');
    const expected = titles.join('').match(/a/gi);
    await eventually(async () => assert.deepEqual(await marked(), expected));
  });

  it('marks what a search has found, in the rows that are in view, and nothing once it is cleared', async () => {
    await open(buildLookup(ids(300)));
    await panel.page.getByRole('searchbox').fill('1200');
    await eventually(async () => assert.deepEqual(await marked(), ['1200']));
    await panel.page.getByRole('searchbox').fill('1');
    await eventually(async () => assert.ok((await marked()).length > 20));
    await panel.page.evaluate(`document.querySelector('[role=grid]').scrollTo(0, 4000)`);
    await eventually(async () => {
      const found = await marked();
      assert.ok(found.length > 20 && found.every(text => text === '1'), found.join());
    });
    await panel.page.getByRole('searchbox').fill('');
    await eventually(async () => assert.deepEqual(await marked(), []));
  });

  it('marks the cells that stand for what a search has found, which is under the mouse', async () => {
    await open(variedLookup());
    const marked = (): Promise<readonly string[]> =>
      panel.page.evaluate(`[...CSS.highlights.get('found')].map(range =>
        range.startContainer.data.slice(range.startOffset, range.endOffset))`);
    await panel.page.getByRole('searchbox').fill('9500');
    await eventually(async () => assert.deepEqual(await marked(), ['1m 35s']));
    await grid.cell(0, 'Call duration').hover();
    assert.equal(await grid.cell(0, 'Call duration').getAttribute('title'), '95000');
    await button('Raw values').click();
    await eventually(async () => assert.deepEqual(await marked(), ['9500']));
  });

  it('shows only some states, and only rows with a text in one column', async () => {
    await open(variedLookup());
    await button('1 missing').click();
    await button('1 failed').click();
    await eventually(async () => assert.deepEqual(await grid.column('ID'), ['404', '5']));
    await button('1 missing').click();
    await button('1 failed').click();
    await eventually(async () => assert.equal((await grid.column('ID')).length, 6));
    await grid.openMenu('Call title');
    await panel.page.getByRole('textbox', { name: /Only with this text/ }).fill('AMEND');
    await eventually(async () => assert.deepEqual(await grid.column('ID'), ['3']));
    await press('Escape');
    await grid.openMenu('Call title');
    await button('Only without a Value').click();
    await eventually(async () => assert.deepEqual(await grid.column('ID'), ['7', '404', '5', '6']));
  });

  it('chooses, moves, widens and pins columns by mouse and keyboard, and remembers it', async () => {
    await open(variedLookup());
    assert.deepEqual(await grid.headers(), ['State', 'ID', 'Call title', 'Call duration']);
    await button('Columns').click();
    await panel.page.getByRole('textbox', { name: 'Find a column' }).fill('notes');
    await panel.page.getByRole('checkbox', { name: /Call notes/ }).check();
    await press('Escape');
    await eventually(async () =>
      assert.equal((await grid.column('Call notes'))[0], 'Ring back soon'),
    );
    await grid.header('Call title').dragTo(grid.header('Call notes'));
    assert.deepEqual((await grid.headers()).slice(2), [
      'Call duration',
      'Call notes',
      'Call title',
    ]);
    await grid.header('Call title').click();
    await press('Shift+ArrowLeft');
    assert.deepEqual((await grid.headers()).slice(2), [
      'Call duration',
      'Call title',
      'Call notes',
    ]);
    const width = async () => (await grid.header('Call title').boundingBox())?.width ?? 0;
    const before = await width();
    await press('Control+ArrowRight');
    assert.equal(await width(), before + 10);
    await press('Alt+ArrowDown');
    await button('Pin').click();
    assert.deepEqual((await grid.headers()).slice(0, 3), ['State', 'ID', 'Call title']);
    await eventually(() =>
      assert.deepEqual(
        panel.layout.find(({ name }) => name === 'hs_call_title'),
        { name: 'hs_call_title', isShown: true, isPinned: true, width: before + 10 },
      ),
    );
    await grid.openMenu('Call duration');
    await button('Hide').click();
    assert.deepEqual(await grid.headers(), ['State', 'ID', 'Call title', 'Call notes']);
    await grid.cell(1, 'Call title').click();
    await press('Control+c');
    await eventually(async () =>
      assert.deepEqual((await panel.copied()).split('\t'), ['Found', '3', 'Amend', '\r\n']),
    );
  });

  it('has its columns to choose from in a low panel, too', async () => {
    await open(variedLookup(), { height: 240 });
    await button('Columns').click();
    const isInView = async (name: string): Promise<void> => {
      const item = panel.page.getByRole('dialog').getByText(name, { exact: true });
      await item.scrollIntoViewIfNeeded();
      const box = await item.boundingBox();
      assert.ok(box !== null && box.y >= 0 && box.y + box.height <= 240, `${name} is cut off`);
    };
    await panel.page.getByRole('textbox', { name: 'Find a column' }).waitFor();
    await isInView('Reset Columns');
    await isInView('State');
    const popover = panel.page.locator('.popover');
    assert.equal(await popover.evaluate('document.querySelector(".popover").scrollTop'), 0);
    assert.ok(
      await popover.evaluate(
        'document.querySelector(".popover").scrollHeight <= document.querySelector(".popover").clientHeight',
      ),
      'one has to scroll twice',
    );
  });

  it('is gone through, selected and opened with the keyboard alone', async () => {
    await open(manyCalls(300));
    await panel.page.getByRole('searchbox').focus();
    await press('ArrowDown');
    await press('Tab', 'Shift+Tab', 'ArrowDown', 'ArrowRight', 'ArrowRight');
    assert.equal(await grid.activeText(), 'Call 1002');
    await press('Shift+ArrowDown', 'Shift+ArrowDown');
    assert.deepEqual(await grid.selected(), ['1002', '1003', '1004']);
    await press('Control+ArrowDown', 'Control+ArrowDown', 'Space');
    assert.deepEqual(await grid.selected(), ['1002', '1003', '1004', '1006']);
    await press('Control+c');
    await eventually(() => assert.equal(panel.asked.at(-1)?.kind, 'useRows'));
    const asked = panel.asked.at(-1);
    assert.deepEqual(asked?.kind === 'useRows' && asked.positions, [1, 2, 3, 5]);
    assert.match(await panel.copied(), /^Found\t1002\tCall 1002\r\nFound\t1003\t/);
    await press('Control+End');
    await eventually(async () => assert.equal(await grid.activeText(), 'Call 1300'));
    await press('Control+a');
    assert.equal(await grid.element.getAttribute('aria-rowcount'), '301');
    assert.ok((await grid.selected()).length > 10);
    await press('Control+Enter');
    assert.deepEqual(panel.asked.at(-1), { kind: 'openInHubSpot', id: '1300' });
    await press('Enter');
    assert.equal(await panel.line('results', 299).getAttribute('aria-selected'), 'true');
  });

  it('opens the error about a call that is missing, or failed', async () => {
    await open(variedLookup());
    await grid.row('404').dblclick();
    await eventually(async () =>
      assert.equal(await panel.line('errors', 0).getAttribute('aria-selected'), 'true'),
    );
    await panel.page.locator('.jse-hidden-input:focus').waitFor();
    await panel.page.getByRole('tab', { name: 'Calls' }).click();
    await grid.row('5').dblclick();
    await eventually(async () =>
      assert.equal(await panel.line('errors', 1).getAttribute('aria-selected'), 'true'),
    );
  });

  it('selects the call that is looked at elsewhere, and brings it back into view at a command', async () => {
    await open(manyCalls(300));
    const call = { id: '1150', position: 149, isCommand: false };
    await panel.select(call);
    await eventually(async () => assert.deepEqual(await grid.selected(), ['1150']));
    await grid.scrollTo(0);
    await eventually(async () => assert.ok((await grid.column('ID')).includes('1001')));
    await panel.select(call);
    await panel.page.waitForTimeout(100);
    assert.equal(await grid.scrollTop(), 0);
    await panel.select({ ...call, isCommand: true });
    await grid.row('1150').waitFor();
    assert.deepEqual(await grid.selected(), ['1150']);
  });

  it('shows the call of a problem, in the view that is shown or else in the table', async () => {
    const all = ids(300);
    const problem = (id: string) =>
      panel.page.getByRole('button', { name: new RegExp(`^Call ${id} was not found`) });
    const isSelected = (id: string) =>
      eventually(async () => assert.deepEqual(await grid.selected(), [id]));
    await open(
      buildLookup(all, {
        body: buildAnswerBody(
          all.slice(0, -10).map(id => buildCallJson(id, {})),
          all.slice(-10),
        ),
      }),
    );
    await problem('1295').click();
    await isSelected('1295');
    await grid.scrollTo(0);
    await problem('1295').press('Enter');
    await grid.row('1295').waitFor();
    await panel.page.getByRole('tab', { name: 'JSON' }).click();
    await problem('1291').click();
    await eventually(async () =>
      assert.equal(await panel.line('errors', 0).getAttribute('aria-selected'), 'true'),
    );
    await panel.page.getByRole('tab', { name: 'Text' }).click();
    await problem('1297').press('Space');
    await panel.page.locator('.cm-line', { hasText: '"1297"' }).waitFor();
    await panel.page.getByRole('tab', { name: 'Requests' }).click();
    await problem('1298').press('Space');
    await isSelected('1298');
    await grid.row('1298').waitFor();
  });

  it('shows the call of a problem also where a search or a filter had left it out, and says so', async () => {
    await open(variedLookup());
    const spoken = panel.page.locator('.table-bar [role=status]');
    await panel.page.getByRole('searchbox').fill('a');
    await button('2 found').click();
    await eventually(async () => assert.ok(!(await grid.column('ID')).includes('404')));
    // Going to it elsewhere is no reason to undo what somebody has filtered.
    await panel.select({ id: '404', position: 3, isCommand: false });
    await panel.page.waitForTimeout(200);
    assert.deepEqual(await grid.selected(), []);
    await button(/^Call 404 was not found/).click();
    await eventually(async () => assert.deepEqual(await grid.selected(), ['404']));
    assert.equal((await grid.column('ID')).length, 6);
    assert.equal(await panel.page.getByRole('searchbox').inputValue(), '');
    assert.equal(await button('2 found').getAttribute('aria-pressed'), 'false');
    await eventually(async () =>
      assert.equal(
        await spoken.textContent(),
        'Search and filters were cleared to show this call. 6 calls',
      ),
    );
  });

  it('has no filter that nobody can see, and offers all calls again wherever some are left out', async () => {
    await open(variedLookup());
    const clear = button('Clear Filters');
    assert.equal(await clear.isVisible(), false);
    await grid.openMenu('Call duration');
    await button('Only with a Value').click();
    await eventually(async () => assert.deepEqual(await grid.column('ID'), ['20', '3']));
    await grid.openMenu('Call duration');
    await button('Hide').click();
    await eventually(async () => assert.equal((await grid.column('ID')).length, 6));
    await clear.waitFor({ state: 'hidden' });
    await panel.page.getByRole('searchbox').fill('amend');
    await button('2 found').click();
    await eventually(async () => assert.deepEqual(await grid.column('ID'), ['3']));
    await clear.click();
    await eventually(async () => assert.equal((await grid.column('ID')).length, 6));
    await clear.waitFor({ state: 'hidden' });
  });

  it('leaves rows and buttons where they are when some are left out, at any width', async () => {
    await open(variedLookup());
    const search = panel.page.getByRole('searchbox');
    const places = async () => [
      (await panel.page.getByRole('grid').boundingBox())?.y,
      (await button(/ missing$/).boundingBox())?.x,
      (await button('Columns').boundingBox())?.y,
    ];
    for (const width of [500, 640, 720, 800, 880, 960, 1_040]) {
      await panel.page.setViewportSize({ width, height: 600 });
      const before = await places();
      await search.fill('amend');
      await button('Clear Filters').waitFor();
      assert.deepEqual(await places(), before, `${width} pixels`);
      await button('Clear Filters').click();
      await button('Clear Filters').waitFor({ state: 'hidden' });
      assert.deepEqual(await places(), before, `${width} pixels`);
    }
  });

  it('shows in the tree what a problem is about that is of no call', async () => {
    const body = {
      ...buildAnswerBody([buildCallJson('1001', {})]),
      numErrors: 1,
      errors: [{ message: 'Slow down' }],
    };
    await open(buildLookup(['1001', '1002'], { body }));
    await panel.page.getByRole('button', { name: /^Slow down/ }).click();
    await eventually(async () =>
      assert.equal(await panel.line('errors', 0, 'message').getAttribute('aria-selected'), 'true'),
    );
  });

  it('asks for rows as they come into view, and not for those flown past', async () => {
    await open(manyCalls(5_000));
    await grid.scrollTo(2_000 * 24);
    await eventually(async () => assert.ok((await grid.column('ID')).includes('3010')));
    const rows = panel.asked.flatMap(message =>
      message.kind === 'tableRows' ? [message.end - message.start] : [],
    );
    assert.ok(
      rows.reduce((sum, count) => sum + count, 0) <= 300,
      `${rows.join(' + ')} rows were asked for`,
    );
  });

  it('keeps what is seen, selected and active where it is while answers come in', async () => {
    const all = ids(400);
    const state = (answered: number): Lookup => ({
      ...buildLookup(all, { ids: all.slice(0, answered), body: bodyOf(all.slice(0, answered)) }),
      state: answered < 400 ? 'running' : 'done',
    });
    await open(state(100));
    await grid.header('ID').click();
    await grid.header('ID').click();
    // Those that wait come first, by their IDs from the last to the first.
    await button('100 found').click();
    await eventually(async () => assert.equal((await grid.column('ID'))[0], '1100'));
    await grid.scrollTo(40 * 24 + 7);
    await grid.row('1050').click();
    const before = await grid.placeOf('1050');
    panel.update(state(250));
    await panel.page.locator('.table-count').getByText('250 of 400 calls').waitFor();
    assert.equal(await grid.placeOf('1050'), before);
    assert.deepEqual(await grid.selected(), ['1050']);
    panel.update(state(400));
    await panel.page.locator('.table-count').getByText('400 calls').waitFor();
    assert.equal(await grid.placeOf('1050'), before);
    await press('ArrowDown');
    assert.deepEqual(await grid.selected(), ['1049']);
  });

  it('leaves what is typed before there is any row, and searches for it', async () => {
    panel = await OpenedResultsPanel.start({ tab: 'calls' });
    const answer = panel.holdTable();
    panel.follow(manyCalls(300));
    grid = new CallsGrid(panel.page);
    await panel.page.getByRole('searchbox').fill('call 1150');
    await eventually(() =>
      assert.ok(
        panel.asked.some(
          ({ kind, ...asked }) => kind === 'tableQuery' && 'search' in asked && asked.search !== '',
        ),
      ),
    );
    answer();
    await eventually(async () => assert.deepEqual(await grid.column('ID'), ['1150']));
    assert.equal(await panel.page.getByRole('searchbox').inputValue(), 'call 1150');
  });

  it('has the same rows selected and in view when a window is opened anew', async () => {
    await open(manyCalls(300));
    await grid.scrollTo(150 * 24 + 5);
    await grid.row('1155').click();
    await grid.row('1157').click({ modifiers: ['Shift'] });
    await grid.row('1160').click({ modifiers: ['ControlOrMeta'] });
    await panel.page.mouse.wheel(0, 24);
    const place = await eventually(async () => {
      assert.match(JSON.stringify(panel.state), /\[\[154,156\],\[159,159\]\]/);
      return grid.placeOf('1160');
    });
    await panel.page.waitForTimeout(300);
    const { state } = panel;
    assert.doesNotMatch(JSON.stringify(state), /1155|Call|hs_/, 'it keeps more than positions');
    await panel.close();
    await open(manyCalls(300), { state });
    await panel.select({ id: '1157', position: 156, isCommand: false });
    await grid.row('1160').waitFor();
    assert.equal(await grid.placeOf('1160'), place);
    assert.deepEqual(await grid.selected(), ['1155', '1156', '1157', '1160']);
    await panel.select({ id: '1158', position: 157, isCommand: false });
    await eventually(async () => assert.deepEqual(await grid.selected(), ['1158']));
  });

  it('is sorted and filtered as it was when a window is opened anew, but for what was typed', async () => {
    await open(variedLookup());
    await grid.header('ID').click();
    await grid.header('ID').click();
    await button('1 missing').click();
    await button('2 found').click();
    await button('Raw values').click();
    await grid.openMenu('Call duration');
    await button('Only with a Value').click();
    await eventually(async () => assert.deepEqual(await grid.column('ID'), ['20', '3']));
    await grid.openMenu('Call title');
    await panel.page.getByRole('textbox', { name: /Only with this text/ }).fill('amend');
    await press('Escape');
    await panel.page.getByRole('searchbox').fill('9000');
    await eventually(async () => assert.deepEqual(await grid.column('ID'), ['3']));
    const { state } = panel;
    assert.doesNotMatch(JSON.stringify(state), /amend|9000/i, 'it keeps what was typed');
    await panel.close();
    await open(variedLookup(), { state });
    await eventually(async () => assert.deepEqual(await grid.column('ID'), ['20', '3']));
    assert.deepEqual(await grid.column('Call duration'), ['95000', '9000']);
    assert.equal(await grid.header('ID').getAttribute('aria-sort'), 'descending');
    assert.equal(await panel.page.getByRole('searchbox').inputValue(), '');
    for (const pressed of ['0 missing', '2 found', 'Raw values']) {
      assert.equal(await button(pressed).getAttribute('aria-pressed'), 'true', pressed);
    }
    assert.match((await grid.header('Call duration').getAttribute('class')) ?? '', /filtered/);
    assert.doesNotMatch((await grid.header('Call title').getAttribute('class')) ?? '', /filtered/);
  });

  it('goes on where it was left when the page is made anew, and after another tab', async () => {
    await open(manyCalls(300));
    await grid.header('ID').click();
    await grid.header('ID').click();
    await panel.page.getByRole('searchbox').fill('call 11');
    await eventually(async () => assert.equal((await grid.column('ID'))[0], '1199'));
    await grid.scrollTo(50 * 24);
    await eventually(async () => assert.ok((await grid.column('ID')).includes('1145')));
    await panel.page.getByRole('tab', { name: 'JSON' }).click();
    await panel.line('results').waitFor();
    await panel.page.getByRole('tab', { name: 'Calls' }).click();
    assert.equal(await grid.scrollTop(), 50 * 24);
    await panel.page.reload();
    await grid.waitForRows();
    assert.equal(await panel.page.getByRole('searchbox').inputValue(), 'call 11');
    assert.equal(await grid.header('ID').getAttribute('aria-sort'), 'descending');
    await eventually(async () => assert.ok((await grid.column('ID')).includes('1145')));
  });
});

/** One of each kind. */
function variedLookup(): Lookup {
  const calls = [
    buildCallJson('20', {
      hs_call_title: hostileText,
      hs_call_body: '<p>Ring <b>back</b></p>soon',
    }),
    buildCallJson('3', { hs_call_title: 'Amend', hs_call_duration: '9000' }),
    buildCallJson('100', {
      hs_call_title: null,
      hs_merged_object_ids: '7',
      hs_call_duration: null,
    }),
  ];
  const lookup = buildLookup(
    ['20', '3', '7', '404', '5', '6'],
    { ids: ['20', '3', '7', '404'], body: buildAnswerBody(calls, ['404']) },
    { ids: ['5'], failure: { kind: 'server', category: 'SERVER_ERROR', message: 'Oops' } },
  );
  const properties = ['hs_call_title', 'hs_call_duration'];
  return { ...lookup, options: { ...lookup.options, properties } };
}

function manyCalls(count: number): Lookup {
  const all = Array.from({ length: count }, (_, index) => String(1001 + index));
  return buildLookup(all, { body: bodyOf(all) });
}

function bodyOf(all: readonly string[]) {
  return buildAnswerBody(all.map(id => buildCallJson(id, {})));
}
