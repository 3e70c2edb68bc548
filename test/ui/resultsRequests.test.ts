import { strict as assert } from 'node:assert';
import type { ResultsRequest } from '../../src/protocol/resultsProtocol';
import { buildView, hostileText } from '../support/webview/buildView';
import { OpenedResultsPanel } from '../support/webview/openResultsPanel';
import { eventually } from '../support/workbench/eventually';

describe('The requests in the results panel', () => {
  let panel: OpenedResultsPanel;
  const open = async (
    requests: readonly ResultsRequest[] = buildView().requests,
    state?: unknown,
  ): Promise<void> => {
    panel = await OpenedResultsPanel.open(buildView({ requests }), { tab: 'requests', state });
  };
  const rows = () => panel.page.locator('tbody.request');
  const toggle = (place: number) => rows().nth(place).locator('.request-toggle');

  afterEach(async () => {
    await panel.close();
    assert.deepEqual(panel.complaints, [], 'the browser complained');
  });

  it('say for each what was sent, what came back, when and why', async () => {
    await open();
    assert.deepEqual(await panel.page.locator('thead th').allInnerTexts(), [
      'Request',
      'HTTP',
      'Asked',
      'Results',
      'Errors',
      'Sent',
      'Took',
      'Correlation ID',
    ]);
    const cells = await rows().nth(1).locator('th, td').allInnerTexts();
    assert.deepEqual(
      cells.slice(0, 7).map(text => text.replaceAll(/\s+/g, ' ')),
      [
        'Answered POST /crm/v3/objects/calls/batch/read?archived=true among archived calls',
        '200',
        '1',
        '1',
        '0',
        '10:10:01.006 AM',
        '98 ms',
      ],
    );
    await panel.page.getByText('HubSpot ends v3 in September 2027.').waitFor();
  });

  it('unfold to the request as it was sent, and to why it failed', async () => {
    await open();
    await toggle(2).press('Enter');
    assert.deepEqual(panel.posted.at(-1), { kind: 'readRequest', key: '2.7' });
    await panel.sendAnything({ kind: 'request', key: '2.7', text: `POST /x\n\n${hostileText}` });
    const detail = rows().nth(2).locator('.request-detail');
    await eventually(async () =>
      assert.equal(await detail.locator('pre').innerText(), `POST /x\n\n${hostileText}`),
    );
    assert.match(await detail.innerText(), /rate limit was reached/);
    assert.equal(await toggle(2).getAttribute('aria-expanded'), 'true');
    await toggle(2).press('Enter');
    assert.equal(await detail.isVisible(), false);
    assert.equal(await panel.page.evaluate('window.attacked'), undefined);
  });

  it('stay unfolded when others arrive, and in the next life of the panel', async () => {
    const [first, ...others] = buildView().requests;
    assert.ok(first);
    await open(others);
    await toggle(0).click();
    await panel.show(buildView({ requests: [first, ...others] }));
    await rows().nth(2).waitFor();
    assert.equal(await toggle(1).getAttribute('aria-expanded'), 'true');
    const { state } = panel;
    await panel.close();
    await open([first, ...others], state);
    assert.equal(await toggle(1).getAttribute('aria-expanded'), 'true');
    await eventually(() =>
      assert.ok(
        panel.posted.some(({ kind }) => kind === 'readRequest'),
        'nobody asks for its text',
      ),
    );
  });

  it('are copied as cURL, and their correlation IDs', async () => {
    await open();
    await rows().nth(0).getByRole('button', { name: 'Copy Correlation ID' }).click();
    await eventually(async () =>
      assert.equal(
        await panel.page.evaluate('navigator.clipboard.readText()'),
        '1d7a4c52-3f7c-4a0e-8f0e-6d2f6c1f7a11',
      ),
    );
    await rows().nth(0).getByRole('button', { name: 'Copy as cURL' }).click();
    assert.deepEqual(panel.posted.at(-1), { kind: 'copyRequest', key: '0.0' });
    assert.equal(await panel.page.locator('[role=status]').last().textContent(), 'Copied');
  });

  it('come in pages, of which the keyboard reaches each', async () => {
    const [first] = buildView().requests;
    assert.ok(first);
    await open(Array.from({ length: 1_000 }, (_, index) => ({ ...first, key: `${index}.0` })));
    assert.equal(await rows().count(), 100);
    await panel.page.getByRole('button', { name: 'Show 100 more' }).press('Enter');
    assert.equal(await rows().count(), 200);
    const reached = 'document.activeElement.getAttribute("aria-controls")';
    assert.equal(await panel.page.evaluate(reached), 'request-100.0');
  });
});
